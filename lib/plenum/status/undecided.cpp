// What of the motions still needs a decision.
#include <plenum/status/undecided.hpp>

#include <algorithm>
#include <string>
#include <tuple>

namespace plenum::status {

namespace {

constexpr auto none = static_cast<std::size_t>(-1);

class Search {
public:
    Search(Status& status, const Known& known)
        : status_(status),
          known_(known),
          bracket_of_(known.agenda.motions.size(), none),
          gone_(known.agenda.motions.size(), false) {
        for (std::size_t b = 0; b < brackets().size(); ++b) {
            for (const auto member : brackets()[b].members) bracket_of_[member] = b;
        }
        for (const auto& each : known.agenda.not_taken) gone_[each.motion] = true;
    }

    void search() {
        unsure_brackets();
        pairs();
        sections();
        late();
    }

private:
    const std::vector<Bracket>& brackets() const { return known_.grouping.brackets; }

    bool is_printed(std::size_t motion) const { return known_.standing.numbers.contains(motion); }
    bool are_printed(const std::vector<std::size_t>& motions) const {
        return std::ranges::all_of(motions, [&](std::size_t m) { return is_printed(m); });
    }
    bool is_drafted(const std::vector<std::size_t>& motions) const {
        return std::ranges::any_of(motions, [&](std::size_t m) { return m >= known_.agenda.submitted; });
    }
    /// The committee said with whom it stands.
    bool is_placed(std::size_t motion) const {
        const auto b = bracket_of_[motion];
        if (b != none && brackets()[b].decided) return true;
        return known_.grouping.alone.contains(motion) || gone_[motion];
    }

    void unsure_brackets() {
        for (const auto& bracket : brackets()) {
            if (bracket.decided || bracket.confidence >= unsure_below) continue;
            if (are_printed(bracket.members) || is_drafted(bracket.members)) continue;
            status_.brackets.push_back({bracket.members, bracket.confidence, bracket.weakest});
        }
        std::ranges::stable_sort(status_.brackets, {}, &open::Bracket::confidence);
    }

    void pairs() {
        for (const auto& pair : known_.grouping.pairs) {
            const auto a = bracket_of_[pair.a];
            const auto b = bracket_of_[pair.b];
            const bool together = a == b && a != none;
            if (pair.confidence < unsure_below || (is_printed(pair.a) && is_printed(pair.b))) continue;
            if (is_placed(pair.a) || is_placed(pair.b)) continue;
            if (together && pair.relation == Relation::opposing) {
                status_.opposing.push_back({pair.a, pair.b, pair.confidence});
            }
            if (!together && pair.relation == Relation::duplicate) {
                status_.duplicates.push_back({pair.a, pair.b, pair.confidence});
            }
        }
        std::ranges::stable_sort(status_.opposing, std::greater<>{}, &open::Pair::confidence);
        std::ranges::stable_sort(status_.duplicates, std::greater<>{}, &open::Pair::confidence);
    }

    /// The motion stands for its debate: alone, or as the lead of its bracket.
    bool leads(std::size_t motion) const {
        const auto b = bracket_of_[motion];
        return b == none || brackets()[b].lead() == motion;
    }

    bool is_placed_under_section(std::size_t motion) const {
        const auto b = bracket_of_[motion];
        if (b == none) return known_.standing.sections.contains(motion);
        return std::ranges::any_of(brackets()[b].members,
                                   [&](std::size_t m) { return known_.standing.sections.contains(m); });
    }

    void sections() {
        for (std::size_t i = 0; i < known_.classified.size() && i < known_.agenda.submitted; ++i) {
            if (!leads(i) || gone_[i] || is_printed(i) || is_placed_under_section(i)) continue;
            const auto& ranked = known_.classified[i].sections;
            const auto b = bracket_of_[i];
            const auto chosen = b == none || brackets()[b].section.empty()
                                    ? (ranked.empty() ? std::string{} : ranked.front().id)
                                    : brackets()[b].section;
            const auto at = std::ranges::find(ranked, chosen, &RankedSection::id);
            const auto confidence = at == ranked.end() ? 0.0 : at->confidence;
            if (confidence >= unsure_below) continue;
            open::Section one{i, chosen, confidence, {}};
            for (const auto& other : ranked) {
                if (other.id != chosen && one.otherwise.empty()) one.otherwise = other.id;
            }
            status_.sections.push_back(std::move(one));
        }
        std::ranges::stable_sort(status_.sections, {}, &open::Section::confidence);
    }

    void late() {
        std::vector<bool> listed(known_.agenda.motions.size(), false);
        const auto& dates = known_.agenda.conference.dates;
        const auto deadline = dates.find("deadline");
        for (std::size_t i = 0; i < known_.agenda.submitted; ++i) {
            const auto& motion = known_.agenda.motions[i];
            if (deadline == dates.end() || motion.submitted.empty()) continue;
            if (known_.standing.treated.contains(i) || is_printed(i) || gone_[i]) continue;
            auto written = motion.submitted;
            std::ranges::replace(written, ' ', 'T');
            if (!came_after(written, deadline->second)) continue;
            listed[i] = true;
            status_.late.push_back({i, motion.submitted});
        }
        for (const auto& entry : known_.agenda.late) {
            for (const auto& printed : entry.motions) {
                if (listed[printed.motion]) continue;
                status_.late.push_back({printed.motion, known_.agenda.motions[printed.motion].submitted});
            }
        }
    }

    /// A deadline without a time lasts until its day is over; a motion without one came as it began.
    static bool came_after(std::string_view submitted, std::string_view deadline) {
        const auto day = submitted.substr(0, 10);
        if (day != deadline.substr(0, 10)) return day > deadline.substr(0, 10);
        return submitted.size() > 10 && deadline.size() > 10 &&
               submitted.substr(11, 5) > deadline.substr(11, 5);
    }

    Status& status_;
    const Known& known_;
    std::vector<std::size_t> bracket_of_;
    std::vector<bool> gone_;  ///< not accepted, withdrawn or late: nothing is open about them
};

}  // namespace

void put_undecided(Status& status, const Known& known) {
    Search(status, known).search();
}

}  // namespace plenum::status
