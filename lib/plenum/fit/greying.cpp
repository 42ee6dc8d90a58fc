// What of a section goes grey when its time is short, and why.
#include <plenum/fit/greying.hpp>

#include <algorithm>
#include <string>
#include <tuple>

namespace plenum::fit {

namespace {

class Section {
public:
    Section(FitSection& section, Leading& leading) : section_(section), leading_(leading) {}

    void propose() {
        for (const auto& debate : section_.debates) section_.stays += debate.minutes;
        if (!section_.minutes || section_.debates.empty()) return;
        for (std::size_t i = 1; i < section_.debates.size(); ++i) {
            if (before(i, foremost_)) foremost_ = i;
        }
        while (section_.stays > *section_.minutes) {
            const auto least = last_that_may_go();
            if (least == section_.debates.size()) break;
            move(least, true);
        }
        bring_back();
        for (std::size_t i = 0; i < section_.debates.size(); ++i) explain(i);
    }

private:
    const Submitter* mover(std::size_t i) const {
        const auto at = leading_.movers[section_.debates[i].lead];
        return at < leading_.submitters.size() ? &leading_.submitters[at] : nullptr;
    }
    /// Its committee leads no debate but this, among those that stay.
    bool is_only(std::size_t i) const {
        if (mover(i) == nullptr) return false;
        const auto others = leading_.debates[leading_.movers[section_.debates[i].lead]];
        return others == (section_.debates[i].grey ? 0U : 1U);
    }
    bool is_small_ones_only(std::size_t i) const {
        return mover(i) != nullptr && mover(i)->size == "small" && is_only(i);
    }

    /// What speaks for it, without what is held back for a small committee.
    std::tuple<std::size_t, bool, bool> merit(std::size_t i) const {
        const auto& debate = section_.debates[i];
        return {debate.committees, debate.stem == Stem::mandate, is_only(i)};
    }
    bool before(std::size_t a, std::size_t b) const {
        return merit(a) != merit(b) ? merit(a) > merit(b) : a < b;
    }
    bool stays_before(std::size_t a, std::size_t b) const {
        return is_small_ones_only(a) != is_small_ones_only(b) ? is_small_ones_only(a) : before(a, b);
    }

    bool may_go(std::size_t i) const {
        const auto& debate = section_.debates[i];
        return !debate.grey && !debate.settled && i != foremost_;
    }
    std::size_t last_that_may_go() const {
        auto result = section_.debates.size();
        for (std::size_t i = 0; i < section_.debates.size(); ++i) {
            if (!may_go(i)) continue;
            if (result == section_.debates.size() || stays_before(result, i)) result = i;
        }
        return result;
    }

    void move(std::size_t i, bool grey) {
        auto& debate = section_.debates[i];
        debate.grey = grey;
        section_.stays += grey ? -debate.minutes : debate.minutes;
        auto& led = leading_.debates[leading_.movers[debate.lead]];
        led = grey ? led - 1 : led + 1;
    }

    void bring_back() {
        std::vector<std::size_t> gone;
        for (std::size_t i = 0; i < section_.debates.size(); ++i) {
            if (section_.debates[i].grey) gone.push_back(i);
        }
        while (!gone.empty()) {
            auto best = gone.begin();
            for (auto at = gone.begin(); at != gone.end(); ++at) {
                if (stays_before(*at, *best)) best = at;
            }
            if (section_.stays + section_.debates[*best].minutes <= *section_.minutes) move(*best, false);
            gone.erase(best);
        }
    }

    /// The last by merit of what stays, those apart that stay for another reason.
    std::size_t least_that_stays() const {
        auto result = section_.debates.size();
        for (std::size_t i = 0; i < section_.debates.size(); ++i) {
            const auto& debate = section_.debates[i];
            if (debate.grey || debate.settled || (is_small_ones_only(i) && i != foremost_)) continue;
            if (result == section_.debates.size() || before(result, i)) result = i;
        }
        return result;
    }

    void explain(std::size_t i) {
        auto& debate = section_.debates[i];
        const bool crowded = section_.asked > *section_.minutes;
        if (debate.grey) {
            debate.reason = "no time under " + section_.title + "; " + cause(i);
        } else if (debate.settled) {
            debate.reason = "the agenda committee decided that it is debated";
        } else if (crowded && i != foremost_ && is_small_ones_only(i)) {
            debate.reason = "the only debate that " + mover(i)->name + ", a small committee, leads";
        }
    }

    std::string cause(std::size_t i) const {
        const auto least = least_that_stays();
        if (least == section_.debates.size()) return "what stays was decided by the agenda committee";
        const auto& debate = section_.debates[i];
        const auto& kept = section_.debates[least];
        if (before(i, least)) {
            const auto left = *section_.minutes - section_.stays;
            return "it asks for " + std::to_string(debate.minutes) + " minutes, and " + std::to_string(left) +
                   " are left";
        }
        if (debate.committees < kept.committees) {
            return (debate.committees == 1 ? "one committee asks"
                                           : std::to_string(debate.committees) + " committees ask") +
                   std::string(" for it, and ") + std::to_string(kept.committees) + " or more for what stays";
        }
        if (debate.stem != Stem::mandate && kept.stem == Stem::mandate) {
            return "it makes no policy, and what stays for as few committees does";
        }
        if (!is_only(i) && is_only(least)) return "its committee leads other debates";
        return "it comes later in running order than what stays";
    }

    FitSection& section_;
    Leading& leading_;
    std::size_t foremost_ = 0;
};

}  // namespace

void propose(FitSection& section, Leading& leading) {
    Section(section, leading).propose();
}

}  // namespace plenum::fit
