#include <plenum/base/text.hpp>
#include <plenum/composite/faults.hpp>
#include <plenum/composite/gather.hpp>
#include <plenum/composite/sides.hpp>

#include <algorithm>
#include <tuple>

namespace plenum::composite {

namespace {

class Gatherer {
public:
    Gatherer(const Material& material, const Bracket& bracket, const Telling& telling, const Check& check)
        : material_(material),
          bracket_(bracket),
          telling_(telling),
          check_(check) {}

    Gathered operator()() {
        collect();
        take_side();
        check_asks(found_, material_, check_);
        find_candidates();
        mark_odd();
        return std::move(found_);
    }

private:
    void collect() {
        Reader read(telling_, material_.vocabulary, material_.phrasing);
        const Classification none;
        const Statements silent;
        for (const auto member : bracket_.members) {
            const auto& made = member < material_.classified.size() ? material_.classified[member] : none;
            const auto& said = member < material_.statements.size() ? material_.statements[member] : silent;
            for (auto& ask :
                 asks(material_.motions, member, made, said, material_.conference, material_.phrasing)) {
                found_.contents.push_back(read(ask.text, ask.content));
                found_.asks.push_back(std::move(ask));
            }
        }
    }

    /// Leaves the motions of one side. That two motions oppose each other is not believed where they ask the
    /// same and nothing that contradicts it, or have hardly a word in common.
    void take_side() {
        const auto inside = [&](std::size_t motion) {
            return std::ranges::find(bracket_.members, motion) != bracket_.members.end();
        };
        std::vector<Pair> pairs;
        for (const auto& pair : material_.grouping.pairs) {
            if (!inside(pair.a) || !inside(pair.b)) continue;
            const bool opposing = pair.relation == Relation::opposing;
            if (!opposing || (!ask_the_same(pair.a, pair.b) && speak_of_the_same(pair.a, pair.b)))
                pairs.push_back(pair);
        }
        found_.opposed = opposed(bracket_.members, pairs);
        Reader read(telling_, material_.vocabulary, material_.phrasing);
        for (const auto member : bracket_.members) {
            if (found_.opposed.contains(member)) continue;
            found_.members.push_back(member);
            wholes_.push_back(read(whole_text(material_.motions[member])));
        }
    }

    /// Has every ask of a motion one like it in the other, and none that contradicts it?
    bool all_asked_by(std::size_t a, std::size_t b) const {
        std::size_t all = 0;
        std::size_t same = 0;
        for (std::size_t i = 0; i < found_.asks.size(); ++i) {
            if (found_.asks[i].source.motion != a) continue;
            bool found = false;
            for (std::size_t k = 0; k < found_.asks.size(); ++k) {
                if (found_.asks[k].source.motion != b) continue;
                if (contradict(found_.contents[i], found_.contents[k])) return false;
                found = found || alike(found_.contents[i], found_.contents[k]);
            }
            ++all;
            same += found ? 1U : 0U;
        }
        return all > 0 && same == all;
    }

    /// Only who speaks of the same thing can want the opposite of it.
    bool speak_of_the_same(std::size_t a, std::size_t b) const {
        constexpr double of_the_same = 0.4;
        for (std::size_t i = 0; i < found_.asks.size(); ++i) {
            for (std::size_t k = 0; k < found_.asks.size(); ++k) {
                if (found_.asks[i].source.motion != a || found_.asks[k].source.motion != b) continue;
                if (likeness(found_.contents[i], found_.contents[k]) >= of_the_same) return true;
            }
        }
        return false;
    }

    bool oppose(std::size_t a, std::size_t b) const {
        return std::ranges::any_of(material_.grouping.pairs, [&](const Pair& pair) {
            return pair.relation == Relation::opposing && std::minmax(pair.a, pair.b) == std::minmax(a, b) &&
                   !ask_the_same(a, b);
        });
    }

    bool ask_the_same(std::size_t a, std::size_t b) const { return all_asked_by(a, b) || all_asked_by(b, a); }

    /// What share of what an ask says other motions of the bracket say too.
    double relevance(std::size_t ask) const {
        double sum = 0;
        double all = 0;
        for (const auto& [stem, weight] : found_.contents[ask].words) {
            all += weight;
            std::size_t others = 0;
            std::size_t having = 0;
            for (std::size_t i = 0; i < found_.members.size(); ++i) {
                if (found_.members[i] == found_.asks[ask].source.motion) continue;
                ++others;
                having += wholes_[i].words.contains(stem) ? 1U : 0U;
            }
            if (others > 0) sum += weight * static_cast<double>(having) / static_cast<double>(others);
        }
        return all > 0 ? sum / all : 0;
    }

    /// The clearest wording first: without faults, by itself, the strongest, of an ordinary length.
    void put_best_first(std::vector<std::size_t>& same) const {
        std::ranges::stable_sort(same, {}, [&](std::size_t ask) {
            const auto& each = found_.asks[ask];
            const auto words = count_words(each.text);
            constexpr std::size_t clear = 35;
            return std::tuple(each.verbless, !each.leaning.empty(), found_.faults[ask],
                              each.stem == Stem::belief, words > clear, each.addressee.empty(), each.reworded,
                              words);
        });
    }

    /// Marks what comes from motions that have little to do with the others.
    void mark_odd() {
        constexpr double little = 0.08;         // of what it says, shared with others
        if (found_.members.size() < 3) return;  // who is to say which of two is the odd one?
        std::map<std::size_t, double> most;
        for (const auto& each : found_.candidates) {
            for (const auto motion : each.motions) most[motion] = std::max(most[motion], each.relevance);
        }
        for (auto& each : found_.candidates) {
            each.odd = each.motions.size() == 1 && most[each.motions.front()] < little;
        }
    }

    /// Does an ask name its own committee?
    bool is_local(const Ask& ask) const {
        const auto committee = text::words(material_.motions[ask.source.motion].from);
        const auto words = text::words(ask.text);
        if (committee.empty()) return false;
        return std::ranges::any_of(words, [&](const auto& word) {
            return word.folded == committee.front().folded || word.folded == committee.front().folded + "'s";
        });
    }

    void find_candidates() {
        std::vector<bool> kept;
        for (const auto& ask : found_.asks) kept.push_back(!found_.opposed.contains(ask.source.motion));
        const auto may_be_one = [&](std::size_t i, std::size_t k) {
            return !oppose(found_.asks[i].source.motion, found_.asks[k].source.motion);
        };
        for (auto& group : groups(found_.asks, found_.contents, kept, may_be_one)) {
            Candidate candidate{.asks = std::move(group.asks)};
            put_best_first(candidate.asks);
            const auto first = candidate.asks.front();
            for (const auto ask : candidate.asks) candidate.motions.push_back(found_.asks[ask].source.motion);
            std::ranges::sort(candidate.motions);
            candidate.relevance = found_.members.size() < 2 ? 1 : relevance(first);
            candidate.faults = found_.faults[first];
            candidate.own_fault = found_.own_faults[first];
            candidate.words = count_words(found_.asks[first].text);
            candidate.name =
                name(found_.asks[first].source, label(material_.motions[found_.asks[first].source.motion]));
            candidate.local = found_.asks[first].stem == Stem::belief && is_local(found_.asks[first]);
            found_.candidates.push_back(std::move(candidate));
        }
    }

    const Material& material_;
    const Bracket& bracket_;
    const Telling& telling_;
    const Check& check_;
    Gathered found_;
    std::vector<Content> wholes_;  ///< of the members whose side is taken
};

}  // namespace

Gathered gather(const Material& material, const Bracket& bracket, const Telling& telling,
                const Check& check) {
    return Gatherer(material, bracket, telling, check)();
}

}  // namespace plenum::composite
