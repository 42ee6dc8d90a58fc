#include <plenum/composite/choose.hpp>

#include <algorithm>
#include <set>
#include <tuple>

namespace plenum::composite {

namespace {

double weight(Stem stem) {
    switch (stem) {
    case Stem::mandate: return 0.9;
    case Stem::external: return 0.7;
    case Stem::other: return 0.4;
    case Stem::belief: break;
    }
    return 0;
}

/// Belief, external, other, mandate: from what is thought to what is to be done, the strongest last.
int place(Stem stem) {
    switch (stem) {
    case Stem::belief: return 0;
    case Stem::external: return 1;
    case Stem::other: return 2;
    case Stem::mandate: break;
    }
    return 3;
}

std::string number(std::size_t n, const char* one, const char* many) {
    return std::to_string(n) + ' ' + (n == 1 ? one : many);
}

class Chooser {
public:
    Chooser(const std::vector<Candidate>& candidates, const std::vector<Ask>& asks,
            const std::vector<Content>& contents, const Room& room)
        : candidates_(candidates),
          asks_(asks),
          contents_(contents),
          room_(room),
          because_(candidates.size()),
          open_(candidates.size(), true) {}

    Chosen operator()() {
        set_apart();
        while (const auto next = best()) take(*next);
        // A draft says something, even if everything in it leans on something else.
        for (std::size_t i = 0; taken_.empty() && i < candidates_.size(); ++i) {
            if (!fits(i)) continue;
            because_[i].clear();
            take(i);
        }
        return {.candidates = ordered(), .because = std::move(because_)};
    }

private:
    const Ask& wording(std::size_t candidate) const { return asks_[candidates_[candidate].asks.front()]; }
    const Content& content(std::size_t candidate) const {
        return contents_[candidates_[candidate].asks.front()];
    }
    bool shared(std::size_t candidate) const { return candidates_[candidate].motions.size() > 1; }

    void leave(std::size_t candidate, std::string because) {
        open_[candidate] = false;
        because_[candidate] = std::move(because);
    }

    /// What cannot go in whatever the room.
    void set_apart() {
        for (std::size_t i = 0; i < candidates_.size(); ++i) {
            const auto& leaning = wording(i).leaning;
            if (wording(i).verbless && candidates_[i].faults > 0) {
                leave(i, "It has no verb that could follow the lead text; word it afresh to have it in.");
            } else if (!leaning.empty() && !shared(i)) {
                leave(i, "It leans on another sentence (\"" + leaning +
                             "\") and cannot stand by itself; word it afresh to have it in.");
            } else if (!candidates_[i].own_fault.empty() && !shared(i)) {
                leave(i, "As a part it would not pass validate (" + candidates_[i].own_fault +
                             "); word it afresh to have it in.");
            } else if (candidates_[i].odd) {
                leave(i, "Its motion says little that the others say: does it belong to this bracket?");
            } else if (candidates_[i].local && !shared(i)) {
                leave(i, "It tells of its committee's own area, which a mover can do in the speech.");
            }
        }
    }

    std::size_t words_left() const { return *room_.words - std::min(*room_.words, words_); }

    bool fits(std::size_t candidate) const {
        if (room_.parts && taken_.size() >= *room_.parts) return false;
        return !room_.words || candidates_[candidate].words <= words_left();
    }

    double worth(std::size_t i) const {
        const auto& each = candidates_[i];
        const auto covers = [&](std::size_t motion) { return !covered_.contains(motion); };
        const auto fresh = static_cast<double>(std::ranges::count_if(each.motions, covers));
        const auto share = static_cast<double>(each.motions.size() - 1);
        constexpr double long_part = 60;
        return 1.5 * share + 0.8 * std::min(fresh, 2.0) + 3 * each.relevance + weight(wording(i).stem) -
               1.2 * static_cast<double>(std::min<std::size_t>(each.faults, 2)) -
               static_cast<double>(each.words) / long_part - (wording(i).verbless ? 1 : 0) -
               (wording(i).leaning.empty() ? 0 : 1);
    }

    std::optional<std::size_t> best() {
        std::optional<std::size_t> result;
        double most = 0;
        for (std::size_t i = 0; i < candidates_.size(); ++i) {
            if (!open_[i]) continue;
            if (!fits(i)) {
                leave(i, no_room(i));
                continue;
            }
            const auto value = worth(i);
            if (result && value <= most) continue;
            result = i;
            most = value;
        }
        return result;
    }

    std::string no_room(std::size_t candidate) const {
        const std::string who =
            shared(candidate) ? "Fewer motions ask it than what is in" : "No other motion asks it";
        if (room_.parts && taken_.size() >= *room_.parts)
            return who + ", and " + number(*room_.parts, "part is", "parts are") + " the limit.";
        return who + ", and it needs " + number(candidates_[candidate].words, "word", "words") + " where " +
               number(words_left(), "is", "are") + " left.";
    }

    void take(std::size_t candidate) {
        open_[candidate] = false;
        taken_.push_back(candidate);
        words_ += candidates_[candidate].words;
        covered_.insert(candidates_[candidate].motions.begin(), candidates_[candidate].motions.end());
        for (std::size_t i = 0; i < candidates_.size(); ++i) {
            if (!open_[i] || same_motion(i, candidate)) continue;
            leave_unlike(i, candidate);
        }
    }

    /// Leaves out what says nearly the same as what is taken, but not the same.
    void leave_unlike(std::size_t i, std::size_t taken) {
        if (contradict(content(i), content(taken))) {
            leave(i, "It asks the opposite of " + candidates_[taken].name +
                         ", which is in the draft; debate it as an alternative.");
            return;
        }
        if (!alike(content(i), content(taken))) return;
        const auto mine = figures(content(i), content(taken));
        if (mine.empty()) return;
        leave(i, "It says " + mine + " where " + candidates_[taken].name + ", which is in the draft, says " +
                     figures(content(taken), content(i)) + "; it could be an amendment.");
    }

    bool same_motion(std::size_t a, std::size_t b) const {
        return wording(a).source.motion == wording(b).source.motion;
    }

    std::vector<std::size_t> ordered() const {
        const auto first_to = [&](std::size_t candidate) {
            const auto same = [&](std::size_t other) {
                return wording(other).addressee == wording(candidate).addressee &&
                       wording(other).stem == wording(candidate).stem;
            };
            return std::ranges::find_if(taken_, same) - taken_.begin();
        };
        const auto first_of = [&](std::size_t candidate) {
            const auto same = [&](std::size_t other) { return same_motion(other, candidate); };
            return std::ranges::find_if(taken_, same) - taken_.begin();
        };
        auto result = taken_;
        std::ranges::stable_sort(result, {}, [&](std::size_t candidate) {
            return std::tuple(place(wording(candidate).stem), first_to(candidate), first_of(candidate),
                              candidates_[candidate].asks.front());
        });
        return result;
    }

    const std::vector<Candidate>& candidates_;
    const std::vector<Ask>& asks_;
    const std::vector<Content>& contents_;
    const Room& room_;
    std::vector<std::string> because_;
    std::vector<bool> open_;
    std::vector<std::size_t> taken_;
    std::set<std::size_t> covered_;
    std::size_t words_ = 0;
};

}  // namespace

Chosen choose(const std::vector<Candidate>& candidates, const std::vector<Ask>& asks,
              const std::vector<Content>& contents, const Room& room) {
    return Chooser(candidates, asks, contents, room)();
}

}  // namespace plenum::composite
