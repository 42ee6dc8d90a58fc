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
    const FitDebate& debate(std::size_t i) const { return section_.debates[i]; }
    bool held_back(std::size_t i) const { return is_small_ones_only(leading_, debate(i)); }

    /// Held back apart: more merit, or as much and earlier in running order.
    bool before(std::size_t a, std::size_t b) const {
        const auto one = merit(leading_, debate(a));
        const auto other = merit(leading_, debate(b));
        return one != other ? one > other : a < b;
    }
    bool stays_before(std::size_t a, std::size_t b) const {
        return held_back(a) != held_back(b) ? held_back(a) : before(a, b);
    }

    bool may_go(std::size_t i) const { return !debate(i).grey && !debate(i).settled && i != foremost_; }
    std::size_t last_that_may_go() const {
        auto result = section_.debates.size();
        for (std::size_t i = 0; i < section_.debates.size(); ++i) {
            if (!may_go(i)) continue;
            if (result == section_.debates.size() || stays_before(result, i)) result = i;
        }
        return result;
    }

    void move(std::size_t i, bool grey) { fit::move(section_, section_.debates[i], grey, leading_); }

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
            if (debate.grey || debate.settled || (held_back(i) && i != foremost_)) continue;
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
        } else if (crowded && i != foremost_ && held_back(i)) {
            debate.reason =
                "the only debate that " + mover(leading_, debate)->name + ", a small committee, leads";
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
        if (!is_only(leading_, debate) && is_only(leading_, kept)) return "its committee leads other debates";
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
