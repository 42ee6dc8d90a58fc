// From motions, their sections and brackets to a numbered agenda.
#include <plenum/agenda/build.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace plenum::agenda {

namespace {

constexpr std::string_view other = "other";

/// An entry with what decides its place in a section.
struct Placed {
    AgendaEntry entry;
    std::size_t size = 1;
    bool makes_policy = false;
    std::size_t first = 0;  ///< the lead's place as submitted
};

using BySection = std::map<std::string, std::vector<Placed>, std::less<>>;

std::string joined(const std::vector<std::string>& words) {
    std::string result;
    for (const auto& word : words) result += (result.empty() ? "" : ", ") + word;
    return result;
}

class Builder {
public:
    Builder(const Conference& conference, const std::vector<Classification>& classifications)
        : conference_(conference),
          classifications_(classifications) {}

    void place(const Grouping& grouping, std::size_t motions) {
        std::vector<bool> taken(motions, false);
        for (const auto& bracket : grouping.brackets) {
            Placed placed;
            for (const auto member : bracket.members) {
                if (taken[member]) continue;
                taken[member] = true;
                placed.entry.motions.push_back({.motion = member});
            }
            if (placed.entry.motions.empty()) continue;
            placed.entry.subject = joined(bracket.subject);
            placed.entry.lead_reason = bracket.lead_reason;
            put(std::move(placed), bracket.section);
        }
        for (std::size_t i = 0; i < motions; ++i) {
            if (taken[i]) continue;
            Placed placed;
            placed.entry.motions.push_back({.motion = i});
            put(std::move(placed), {});
        }
    }

    std::vector<AgendaSection> sections() {
        std::vector<AgendaSection> result;
        for (const auto& section : conference_.sections) add(result, section.id, section.title);
        add(result, other, "Other motions");
        return result;
    }

private:
    void put(Placed placed, std::string_view section) {
        const auto lead = placed.entry.motions.front().motion;
        placed.size = placed.entry.motions.size();
        placed.first = lead;
        placed.makes_policy = lead < classifications_.size() && classifications_[lead].makes_policy;
        if (!known(section)) section = of(lead);
        sections_[std::string(known(section) ? section : other)].push_back(std::move(placed));
    }

    std::string_view of(std::size_t motion) const {
        if (motion >= classifications_.size() || classifications_[motion].sections.empty()) return {};
        return classifications_[motion].sections.front().id;
    }

    bool known(std::string_view id) const {
        return std::ranges::any_of(conference_.sections, [&](const Section& s) { return s.id == id; });
    }

    void add(std::vector<AgendaSection>& to, std::string_view id, std::string_view title) {
        const auto found = sections_.find(id);
        if (found == sections_.end()) return;
        auto placed = std::move(found->second);
        sections_.erase(found);
        std::ranges::stable_sort(placed, [](const Placed& a, const Placed& b) {
            return std::tuple(b.size, b.makes_policy, a.first) < std::tuple(a.size, a.makes_policy, b.first);
        });
        auto& section = to.emplace_back();
        section.id = id;
        section.title = title;
        for (auto& one : placed) section.entries.push_back(std::move(one.entry));
    }

    const Conference& conference_;
    const std::vector<Classification>& classifications_;
    BySection sections_;
};

bool is_break(const Item& item) {
    return item.kind == "break" || item.kind == "break-out";
}

void place_items(Agenda& agenda) {
    std::vector<AgendaEntry> last;
    for (const auto& item : agenda.conference.items) {
        if (is_break(item)) continue;
        AgendaEntry entry;
        entry.item = item;
        const auto section = std::ranges::find(agenda.sections, item.at, &AgendaSection::id);
        if (item.at == "first") {
            agenda.opening.push_back(std::move(entry));
        } else if (item.at == "last") {
            last.push_back(std::move(entry));
        } else if (section != agenda.sections.end()) {
            const auto motion =
                std::ranges::find_if(section->entries, [](const AgendaEntry& e) { return !e.item; });
            section->entries.insert(motion, std::move(entry));
        } else {
            agenda.closing.push_back(std::move(entry));
        }
    }
    for (auto& entry : last) agenda.closing.push_back(std::move(entry));
}

void number(std::vector<AgendaEntry>& entries, std::size_t& next) {
    for (auto& entry : entries) {
        entry.number = std::to_string(next++);
        for (std::size_t i = 0; i < entry.motions.size(); ++i) {
            auto& motion = entry.motions[i];
            motion.starred = i == 0;
            motion.number = i == 0 ? entry.number : entry.number + letter(i - 1);
        }
    }
}

}  // namespace

std::string letter(std::size_t n) {
    std::string result;
    for (++n; n > 0; n = (n - 1) / 26) {
        result.insert(result.begin(), static_cast<char>('a' + static_cast<char>((n - 1) % 26)));
    }
    return result;
}

Agenda build(const Conference& conference, Motions motions,
             const std::vector<Classification>& classifications, const Grouping& grouping) {
    Agenda agenda;
    agenda.conference = conference;
    agenda.motions = std::move(motions);
    Builder builder(conference, classifications);
    builder.place(grouping, agenda.motions.size());
    agenda.sections = builder.sections();
    place_items(agenda);

    std::size_t next = 1;
    number(agenda.opening, next);
    for (auto& section : agenda.sections) number(section.entries, next);
    number(agenda.closing, next);
    return agenda;
}

}  // namespace plenum::agenda
