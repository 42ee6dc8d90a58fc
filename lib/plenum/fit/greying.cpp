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

    /// More speaks for it, or as much and it comes earlier in running order.
    bool before(std::size_t a, std::size_t b) const {
        const auto one = merit(leading_, debate(a));
        const auto other = merit(leading_, debate(b));
        return one != other ? one > other : a < b;
    }

    bool may_go(std::size_t i) const { return !debate(i).grey && !debate(i).settled && i != foremost_; }
    std::size_t last_that_may_go() const {
        auto result = section_.debates.size();
        for (std::size_t i = 0; i < section_.debates.size(); ++i) {
            if (!may_go(i)) continue;
            if (result == section_.debates.size() || before(result, i)) result = i;
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
                if (before(*at, *best)) best = at;
            }
            if (section_.stays + section_.debates[*best].minutes <= *section_.minutes) move(*best, false);
            gone.erase(best);
        }
    }

    /// The least of what stays by its own merit; the number of debates when nothing does.
    std::size_t least_that_stays() const {
        auto result = section_.debates.size();
        for (std::size_t i = 0; i < section_.debates.size(); ++i) {
            if (debate(i).grey || debate(i).settled || held_back(i)) continue;
            if (result == section_.debates.size() || before(result, i)) result = i;
        }
        return result;
    }

    void explain(std::size_t i) {
        auto& one = section_.debates[i];
        const bool crowded = section_.asked > *section_.minutes;
        if (one.grey) {
            one.reason = "no time under " + section_.title + "; " + cause(i);
        } else if (one.settled) {
            one.reason = "the agenda committee decided that it is debated";
        } else if (crowded && held_back(i)) {
            one.reason = only_lead(i);
        }
    }

    std::string only_lead(std::size_t i) const {
        return "the only debate that " + mover(leading_, debate(i))->name + ", a small committee, leads";
    }

    std::string cause(std::size_t i) const {
        const auto least = least_that_stays();
        const auto none = section_.debates.size();
        const auto small = small_before(i);
        if (least != none && before(i, least)) {
            return "it asks for " + std::to_string(debate(i).minutes) + " minutes, and " +
                   std::to_string(std::max(*section_.minutes - section_.stays, 0)) + " are left";
        }
        if (small != none && (least == none || debate(small).committees < debate(i).committees)) {
            return asked(i) + ", and " + only_lead(small) + ", stays";
        }
        if (least == none) return "what stays was decided by the agenda committee";
        if (debate(i).committees < debate(least).committees) {
            return asked(i) + ", and " + std::to_string(debate(least).committees) + " or more for what stays";
        }
        if (debate(i).stem != Stem::mandate && debate(least).stem == Stem::mandate) {
            return "it makes no policy, and what stays for as few committees does";
        }
        if (!is_only(leading_, debate(i)) && is_only(leading_, debate(least))) {
            return "its committee leads other debates";
        }
        return "it comes later in running order than what stays";
    }

    /// A debate that stays for its small committee's sake, asked for by the fewest; the number of debates
    /// without.
    std::size_t small_before(std::size_t i) const {
        auto result = section_.debates.size();
        for (std::size_t s = 0; s < section_.debates.size(); ++s) {
            if (s == i || debate(s).grey || !held_back(s)) continue;
            if (result == section_.debates.size() || debate(s).committees < debate(result).committees)
                result = s;
        }
        return result;
    }

    std::string asked(std::size_t i) const {
        const auto n = debate(i).committees;
        return n == 1 ? "one committee asks for it" : std::to_string(n) + " committees ask for it";
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
