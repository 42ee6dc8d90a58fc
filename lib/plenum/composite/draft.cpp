#include <plenum/base/text.hpp>
#include <plenum/composite/choose.hpp>
#include <plenum/composite/draft.hpp>
#include <plenum/composite/opening.hpp>
#include <plenum/composite/proposer.hpp>
#include <plenum/composite/report.hpp>
#include <plenum/composite/sides.hpp>

#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>

namespace plenum::composite {

namespace {

std::size_t faults_in(const Diagnostics& found) {
    return found.count(Severity::error) + found.count(Severity::warning);
}

/// Drafts one bracket.
class Drafter {
public:
    Drafter(const Material& material, const Bracket& bracket, const Telling& telling, const Check& check)
        : material_(material),
          bracket_(bracket),
          telling_(telling),
          check_(check),
          opposed_() {}

    Composite operator()() {
        collect();
        take_side();
        check_asks();
        find_candidates();
        const auto beginnings = openings(material_, members_, bracket_.subject, telling_);
        const auto chosen = choose(candidates_, asks_, contents_, room(beginnings));
        Composite result;
        result.of = bracket_.members;
        for (const auto candidate : chosen.candidates) result.parts.push_back(part(candidates_[candidate]));
        open(result, beginnings);
        fold(result, chosen);
        leave_out(result, chosen);
        tell_fates(result);
        result.look_at = look_at(result, material_, asks_, contents_, chosen_asks(chosen), check_);
        for (const auto& each : result.parts) result.words += count_words(each.text);
        result.words += count_words(result.text);
        return result;
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
                contents_.push_back(read(ask.text, ask.content));
                asks_.push_back(std::move(ask));
            }
        }
    }

    /// Leaves the motions of one side. That two motions oppose each other is not believed where they ask the
    /// same and nothing that contradicts it.
    void take_side() {
        const auto inside = [&](std::size_t motion) {
            return std::ranges::find(bracket_.members, motion) != bracket_.members.end();
        };
        std::vector<Pair> pairs;
        for (const auto& pair : material_.grouping.pairs) {
            if (!inside(pair.a) || !inside(pair.b)) continue;
            if (pair.relation != Relation::opposing || !ask_the_same(pair.a, pair.b)) pairs.push_back(pair);
        }
        opposed_ = opposed(bracket_.members, pairs);
        Reader read(telling_, material_.vocabulary, material_.phrasing);
        for (const auto member : bracket_.members) {
            if (opposed_.contains(member)) continue;
            members_.push_back(member);
            wholes_.push_back(read(whole_text(material_.motions[member])));
        }
    }

    bool ask_the_same(std::size_t a, std::size_t b) const {
        constexpr double word_for_word = 0.85;
        std::size_t same = 0;
        for (std::size_t i = 0; i < asks_.size(); ++i) {
            for (std::size_t k = 0; k < asks_.size(); ++k) {
                if (asks_[i].source.motion != a || asks_[k].source.motion != b) continue;
                if (contradict(contents_[i], contents_[k])) return false;
                same += alike(contents_[i], contents_[k]) ? 1U : 0U;
                same += likeness(contents_[i], contents_[k]) > word_for_word ? 1U : 0U;
            }
        }
        return same > 1;
    }

    /// How many faults the rules find in each ask when it stands alone.
    void check_asks() {
        faults_.assign(asks_.size(), 0);
        if (!check_) return;
        Motions alone(asks_.size());
        for (std::size_t i = 0; i < asks_.size(); ++i) {
            alone[i].id = std::to_string(i);
            alone[i].text = material_.conference.opening + ':';
            alone[i].parts.push_back({.text = asks_[i].text, .span = {}});
        }
        const auto found = check_(alone);
        for (const auto& each : found.all()) {
            std::size_t ask = 0;
            const auto* end = each.motion.data() + each.motion.size();
            const bool ours = std::from_chars(each.motion.data(), end, ask).ptr == end && ask < asks_.size();
            if (ours && each.part > 0 && each.severity != Severity::note) ++faults_[ask];
        }
    }

    /// What share of what an ask says other motions of the bracket say too.
    double relevance(std::size_t ask) const {
        double sum = 0;
        double all = 0;
        for (const auto& [stem, weight] : contents_[ask].words) {
            all += weight;
            std::size_t others = 0;
            std::size_t having = 0;
            for (std::size_t i = 0; i < members_.size(); ++i) {
                if (members_[i] == asks_[ask].source.motion) continue;
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
            const auto& each = asks_[ask];
            const auto words = count_words(each.text);
            constexpr std::size_t clear = 35;
            return std::tuple(each.verbless, !each.leaning.empty(), faults_[ask], each.stem == Stem::belief,
                              words > clear, each.addressee.empty(), each.reworded, words);
        });
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
        for (const auto& ask : asks_) kept.push_back(!opposed_.contains(ask.source.motion));
        for (auto& group : groups(asks_, contents_, kept)) {
            Candidate candidate{.asks = std::move(group.asks)};
            put_best_first(candidate.asks);
            const auto first = candidate.asks.front();
            for (const auto ask : candidate.asks) candidate.motions.push_back(asks_[ask].source.motion);
            std::ranges::sort(candidate.motions);
            candidate.relevance = members_.size() < 2 ? 1 : relevance(first);
            candidate.faults = faults_[first];
            candidate.words = count_words(asks_[first].text);
            candidate.name = name(asks_[first].source, label(material_.motions[asks_[first].source.motion]));
            candidate.local = asks_[first].stem == Stem::belief && is_local(asks_[first]);
            candidates_.push_back(std::move(candidate));
        }
    }

    Room room(const std::vector<std::string>& beginnings) const {
        Room result;
        const auto& limits = material_.conference.limits;
        std::size_t longest = 0;
        for (const auto& each : beginnings) longest = std::max(longest, count_words(each));
        if (limits.words) {
            const auto words = static_cast<std::size_t>(std::max(0, *limits.words));
            result.words = words - std::min(words, longest);
        }
        if (limits.parts) result.parts = static_cast<std::size_t>(std::max(1, *limits.parts));
        return result;
    }

    Composite::Part part(const Candidate& candidate) const {
        const auto& best = asks_[candidate.asks.front()];
        Composite::Part result{.stem = best.stem, .text = best.text, .sources = {best.source}};
        for (const auto ask : candidate.asks) {
            const auto& source = asks_[ask].source;
            if (std::ranges::find(result.sources, source) == result.sources.end())
                result.sources.push_back(source);
        }
        return result;
    }

    std::vector<std::size_t> chosen_asks(const Chosen& chosen) const {
        std::vector<std::size_t> result;
        for (const auto candidate : chosen.candidates) result.push_back(candidates_[candidate].asks.front());
        return result;
    }

    /// The first beginning in which the rules find no more than in the bare one.
    void open(Composite& draft, const std::vector<std::string>& beginnings) const {
        const auto with = [&](const std::string& beginning) {
            auto tried = draft;
            tried.text = beginning + ':';
            return tried;
        };
        draft.text = beginnings.back() + ':';
        if (beginnings.size() == 1) return;
        const auto least = check_ ? faults_in(check_({motion(with(beginnings.back()))})) : 0;
        for (const auto& beginning : beginnings) {
            if (check_ && faults_in(check_({motion(with(beginning))})) > least) continue;
            draft.text = beginning + ':';
            return;
        }
    }

    /// "That conference instructs GPC to:" where every part would begin so.
    void fold(Composite& draft, const Chosen& chosen) const {
        const auto parts = chosen_asks(chosen);
        if (parts.size() < 2) return;
        const auto head = [&](std::size_t ask) { return asks_[ask].text.substr(0, asks_[ask].telling); };
        const auto first = head(parts.front());
        if (first.empty() || std::ranges::any_of(parts, [&](std::size_t ask) { return head(ask) != first; }))
            return;
        auto folded = draft;
        folded.text.pop_back();
        const bool inserted = folded.text.find(',') != std::string::npos;
        folded.text += (inserted ? ", " : " ") + std::string(text::trim(first)) + ':';
        for (std::size_t i = 0; i < parts.size(); ++i)
            folded.parts[i].text = folded.parts[i].text.substr(asks_[parts[i]].telling);
        const bool worse = check_ && faults_in(check_({motion(folded)})) > faults_in(check_({motion(draft)}));
        if (!worse) draft = std::move(folded);
    }

    void leave_out(Composite& draft, const Chosen& chosen) const {
        for (std::size_t i = 0; i < candidates_.size(); ++i) {
            if (chosen.because[i].empty()) continue;
            for (const auto ask : candidates_[i].asks) {
                draft.left_out.push_back(
                    {.source = asks_[ask].source, .text = asks_[ask].text, .because = chosen.because[i]});
            }
        }
        for (const auto& ask : asks_) {
            const auto found = opposed_.find(ask.source.motion);
            if (found == opposed_.end()) continue;
            draft.left_out.push_back({.source = ask.source,
                                      .text = ask.text,
                                      .because = "Its motion asks the opposite of " +
                                                 label(material_.motions[found->second]) +
                                                 "; debate it as an alternative."});
        }
        const auto place = [&](const Composite::LeftOut& each) {
            const auto& of = bracket_.members;
            return std::tuple(std::ranges::find(of, each.source.motion) - of.begin(), each.source.part);
        };
        std::ranges::stable_sort(draft.left_out, {}, place);
    }

    void tell_fates(Composite& draft) const {
        for (const auto member : draft.of) {
            Composite::Fate fate{.motion = member, .parts = {}, .because = {}};
            for (std::size_t i = 0; i < draft.parts.size(); ++i) {
                const auto& sources = draft.parts[i].sources;
                if (std::ranges::any_of(sources, [&](const auto& each) { return each.motion == member; }))
                    fate.parts.push_back(static_cast<int>(i) + 1);
            }
            const auto left = std::ranges::find_if(
                draft.left_out, [&](const auto& each) { return each.source.motion == member; });
            if (left != draft.left_out.end()) fate.because = left->because;
            if (left == draft.left_out.end() && fate.parts.empty())
                fate.because = "Nothing was found in it that could be taken.";
            draft.fates.push_back(std::move(fate));
        }
    }

    const Material& material_;
    const Bracket& bracket_;
    const Telling& telling_;
    const Check& check_;
    std::map<std::size_t, std::size_t> opposed_;
    std::vector<std::size_t> members_;  ///< of the side that is taken
    std::vector<Ask> asks_;
    std::vector<Content> contents_;
    std::vector<Content> wholes_;  ///< of the members
    std::vector<std::size_t> faults_;
    std::vector<Candidate> candidates_;
};

}  // namespace

Motion motion(const Composite& draft) {
    Motion result;
    result.id = draft.id.empty() ? "composite" : draft.id;
    result.from = draft.proposed_by;
    result.text = draft.text;
    for (const auto& part : draft.parts) result.parts.push_back({.text = part.text, .span = {}});
    return result;
}

std::vector<Composite> drafts(const Material& material, const std::vector<std::size_t>& brackets,
                              const Check& check) {
    const auto words = telling(material.motions, material.vocabulary);
    std::map<std::string, int> proposals;
    for (const auto& bracket : material.grouping.brackets) ++proposals[material.motions[bracket.lead()].from];
    std::vector<std::string> ids;
    for (const auto& each : material.motions) ids.push_back(each.id);
    std::vector<Composite> result;
    for (const auto index : brackets) {
        const auto& bracket = material.grouping.brackets.at(index);
        // The lead of the bracket itself is no other proposal.
        --proposals[material.motions[bracket.lead()].from];
        auto draft = Drafter(material, bracket, words, check)();
        choose_proposer(draft, material.motions, material.conference, proposals);
        ++proposals[draft.proposed_by];
        draft.id = id_for(bracket.subject, ids);
        ids.push_back(draft.id);
        result.push_back(std::move(draft));
    }
    return result;
}

}  // namespace plenum::composite
