#include <plenum/record/left.hpp>

#include <algorithm>
#include <set>

namespace plenum::record {

namespace {

class Walk {
public:
    Walk(const Agenda& agenda, const Proceedings& proceedings) : agenda_(agenda), proceedings_(proceedings) {}

    std::vector<Step> go() {
        items(agenda_.opening);
        all(Treatment::accepted);
        all(Treatment::accepted_as_reference);
        for (const auto& section : agenda_.sections) entries(section.entries, &section);
        ballot();
        entries(agenda_.chosen, nullptr);
        for (const auto motion : proceedings_.chosen) chosen(motion);
        entries(agenda_.late, nullptr);
        for (const auto& section : agenda_.grey) entries(section.entries, &section);
        items(agenda_.closing);
        return std::move(result_);
    }

private:
    void items(const std::vector<AgendaEntry>& entries) {
        for (const auto& each : entries) item(each, nullptr);
    }

    void item(const AgendaEntry& entry, const AgendaSection* section) {
        if (!entry.item || entry.item->kind != "themed-debate") return;
        const auto scored = [&](std::size_t index) {
            const auto& result = proceedings_.results[index];
            return !result.scores.empty() &&
                   (result.named.id == called(*entry.item) || result.named.id == entry.item->title);
        };
        if (std::ranges::any_of(proceedings_.items, scored)) return;
        result_.push_back({.kind = Step::Kind::item, .entry = &entry, .section = section});
    }

    void ballot() {
        const bool chosen = !agenda_.chosen.empty() || !proceedings_.chosen.empty();
        const bool choice = !agenda_.grey.empty() || !agenda_.part2.empty();
        if (choice && !chosen) result_.push_back({.kind = Step::Kind::ballot});
    }

    bool is_open(std::size_t motion) const {
        const auto& parts = proceedings_.motions[motion].parts;
        return std::ranges::any_of(parts, [](const Fate& each) { return each.by == Fate::By::nothing; });
    }

    void all(Treatment as) {
        const auto name = plenum::name(as);
        const auto done = [&](const Result& each) {
            return each.of == Result::Of::all && each.named.id == name;
        };
        if (std::ranges::any_of(proceedings_.results, done)) return;
        bool any = false;
        for_each_debate(agenda_, [&](const AgendaEntry& entry, const AgendaSection* /*section*/) {
            for (const auto& each : entry.motions)
                any = any || (each.treatment == as && is_open(each.motion));
        });
        if (any) result_.push_back({.kind = Step::Kind::all, .as = as});
    }

    void entries(const std::vector<AgendaEntry>& entries, const AgendaSection* section) {
        for (const auto& entry : entries) {
            if (entry.item) item(entry, section);
            if (!entry.motions.empty()) debate(entry, entry.motions.front(), section);
        }
    }

    /// What is accepted is taken in one go, unless that is over.
    void debate(const AgendaEntry& entry, const AgendaMotion& printed, const AgendaSection* section) {
        const bool accepted =
            printed.treatment == Treatment::accepted || printed.treatment == Treatment::accepted_as_reference;
        if (accepted || !is_open(printed.motion) || !seen_.insert(printed.motion).second) return;
        for (const auto& each : proceedings_.motions[printed.motion].amendments) {
            if (each.fate.by != Fate::By::nothing) continue;
            result_.push_back({.kind = Step::Kind::amendment,
                               .motion = printed.motion,
                               .amendment = each.amendment,
                               .entry = &entry,
                               .section = section});
        }
        result_.push_back(
            {.kind = Step::Kind::motion, .motion = printed.motion, .entry = &entry, .section = section});
    }

    void chosen(std::size_t motion) {
        for_each_debate(agenda_, [&](const AgendaEntry& entry, const AgendaSection* section) {
            for (const auto& each : entry.motions) {
                if (each.motion == motion) debate(entry, each, section);
            }
        });
    }

    const Agenda& agenda_;
    const Proceedings& proceedings_;
    std::set<std::size_t> seen_;
    std::vector<Step> result_;
};

}  // namespace

std::vector<Step> left(const Agenda& agenda, const Proceedings& proceedings) {
    return Walk(agenda, proceedings).go();
}

}  // namespace plenum::record
