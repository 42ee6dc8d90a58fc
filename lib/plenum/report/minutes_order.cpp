// In which order minutes have what was taken, and under which session.
#include <plenum/report/minutes_parts.hpp>

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>

namespace plenum::report {

namespace {

constexpr auto none = std::numeric_limits<std::size_t>::max();

std::size_t value(const std::string& number) {
    auto result = none;
    std::from_chars(number.data(), number.data() + number.size(), result);
    return result;
}

std::size_t first_number(const Taken& taken) {
    auto least = none;
    for (const auto& each : taken.entries) least = std::min(least, value(each.number));
    return least;
}

class Ordering {
public:
    explicit Ordering(const Sitting& sitting) : sitting_(sitting), agenda_(sitting.agenda) {}

    std::vector<Taken> order() {
        under("Opening", "opening", agenda_.opening);
        for (const auto& section : agenda_.sections)
            under(section.title, "section-" + section.id, section.entries);
        under("Chosen motions", "chosen", agenda_.chosen);
        elsewhere(agenda_.grey, "printed grey");
        elsewhere(agenda_.part2, "Part 2");
        under("Motions received since the agenda was printed", "late", agenda_.late);
        under("Closing", "closing", agenda_.closing);
        by_number();
        if (sitting_.sessions.known()) fill();
        return std::move(all_);
    }

private:
    bool is_minuted(const AgendaEntry& entry) const {
        return entry.item.has_value() || was_taken(sitting_, entry);
    }

    void under(const std::string& title, const std::string& anchor, const std::vector<AgendaEntry>& entries) {
        Taken taken{.title = title, .anchor = anchor};
        for (const auto& each : entries) {
            if (!is_minuted(each)) continue;
            taken.entries.push_back(each);
            taken.in.push_back(session(each));
        }
        if (!taken.entries.empty()) all_.push_back(std::move(taken));
    }

    /// What was unlikely to be reached, and was.
    void elsewhere(const std::vector<AgendaSection>& sections, const std::string& where) {
        for (const auto& section : sections)
            under(section.title + " (" + where + ')', "more-" + section.id, section.entries);
    }

    Sessions::In session(const AgendaEntry& entry) const {
        const auto& sessions = sitting_.sessions;
        if (entry.item) {
            const auto found = sessions.items.find(plenum::called(*entry.item));
            return found == sessions.items.end() ? std::nullopt : Sessions::In(found->second);
        }
        for (const auto& each : entry.motions) {
            if (each.motion < sessions.motions.size() && sessions.motions[each.motion])
                return sessions.motions[each.motion];
        }
        return std::nullopt;
    }

    /// What was printed grey, and what came late, has its place by its number too. A heading under which
    /// nothing is numbered stays behind the one before it.
    void by_number() {
        std::vector<std::pair<std::size_t, Taken>> keyed;
        std::size_t last = 0;
        for (auto& each : all_) {
            const auto first = first_number(each);
            if (first != none) last = first;
            keyed.emplace_back(last, std::move(each));
        }
        std::ranges::stable_sort(keyed, {}, [](const auto& each) { return each.first; });
        all_.clear();
        for (auto& each : keyed) all_.push_back(std::move(each.second));
    }

    /// Of what nothing tells the session, it is that of what stands before it, or else behind it.
    void fill() {
        Sessions::In before;
        for (auto& taken : all_) {
            const auto known =
                std::ranges::find_if(taken.in, [](const auto& each) { return each.has_value(); });
            auto last = known == taken.in.end() ? before : *known;
            for (auto& each : taken.in) {
                if (!each) each = last;
                last = each;
            }
            before = last;
        }
        Sessions::In behind;
        for (auto i = all_.size(); i > 0; --i) {
            auto& in = all_[i - 1].in;
            for (auto& each : in) {
                if (!each) each = behind;
            }
            behind = in.front();
        }
    }

    const Sitting& sitting_;
    const Agenda& agenda_;
    std::vector<Taken> all_;
};

}  // namespace

std::vector<Taken> in_order(const Sitting& sitting) {
    return Ordering(sitting).order();
}

}  // namespace plenum::report
