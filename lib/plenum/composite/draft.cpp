#include <plenum/base/text.hpp>
#include <plenum/composite/draft.hpp>
#include <plenum/composite/gather.hpp>
#include <plenum/composite/opening.hpp>
#include <plenum/composite/proposer.hpp>
#include <plenum/composite/report.hpp>

#include <algorithm>
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
          check_(check),
          found_(gather(material, bracket, telling, check)),
          beginnings_(openings(material, found_.members, bracket.subject, telling)) {}

    Composite operator()() {
        const auto chosen = choose(found_.candidates, found_.asks, found_.contents, room(beginnings_));
        Composite result;
        result.of = bracket_.members;
        for (const auto candidate : chosen.candidates)
            result.parts.push_back(part(found_.candidates[candidate]));
        open(result, beginnings_);
        fold(result, chosen);
        leave_out(result, chosen);
        tell_fates(result);
        result.look_at =
            look_at(result, material_, found_.asks, found_.contents, chosen_asks(chosen), check_);
        for (const auto& each : result.parts) result.words += count_words(each.text);
        result.words += count_words(result.text);
        return result;
    }

private:
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
        const auto& best = found_.asks[candidate.asks.front()];
        Composite::Part result{.stem = best.stem, .text = best.text, .sources = {best.source}};
        for (const auto ask : candidate.asks) {
            const auto& source = found_.asks[ask].source;
            if (std::ranges::find(result.sources, source) == result.sources.end())
                result.sources.push_back(source);
        }
        return result;
    }

    std::vector<std::size_t> chosen_asks(const Chosen& chosen) const {
        std::vector<std::size_t> result;
        for (const auto candidate : chosen.candidates)
            result.push_back(found_.candidates[candidate].asks.front());
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
        // What is about somebody would begin by naming whom it then asks.
        const auto repeats = [&](const std::string& beginning) {
            const auto phrase =
                beginning.substr(beginnings.back().size() + material_.phrasing.subject.size());
            return std::ranges::any_of(found_.asks, [&](const Ask& ask) {
                return (ask.text.substr(0, ask.content) + ' ').find(phrase + ' ') != std::string::npos;
            });
        };
        const auto least = check_ ? faults_in(check_({motion(with(beginnings.back()))})) : 0;
        for (const auto& beginning : beginnings) {
            if (&beginning != &beginnings.back() && repeats(beginning)) continue;
            if (check_ && faults_in(check_({motion(with(beginning))})) > least) continue;
            draft.text = beginning + ':';
            return;
        }
    }

    /// "That conference instructs GPC to:" where every part would begin so.
    void fold(Composite& draft, const Chosen& chosen) const {
        const auto parts = chosen_asks(chosen);
        if (parts.size() < 2) return;
        const auto head = [&](std::size_t ask) {
            return found_.asks[ask].text.substr(0, found_.asks[ask].telling);
        };
        const auto first = head(parts.front());
        if (first.empty() || std::ranges::any_of(parts, [&](std::size_t ask) { return head(ask) != first; }))
            return;
        auto folded = draft;
        folded.text.pop_back();
        const bool inserted = folded.text.find(',') != std::string::npos;
        folded.text += (inserted ? ", " : " ") + std::string(text::trim(first)) + ':';
        for (std::size_t i = 0; i < parts.size(); ++i)
            folded.parts[i].text = folded.parts[i].text.substr(found_.asks[parts[i]].telling);
        const bool worse = check_ && faults_in(check_({motion(folded)})) > faults_in(check_({motion(draft)}));
        if (!worse) draft = std::move(folded);
    }

    void leave_out(Composite& draft, const Chosen& chosen) const {
        for (std::size_t i = 0; i < found_.candidates.size(); ++i) {
            if (chosen.because[i].empty()) continue;
            for (const auto ask : found_.candidates[i].asks) {
                draft.left_out.push_back({.source = found_.asks[ask].source,
                                          .text = found_.asks[ask].text,
                                          .because = chosen.because[i]});
            }
        }
        for (const auto& ask : found_.asks) {
            const auto found = found_.opposed.find(ask.source.motion);
            if (found == found_.opposed.end()) continue;
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
    const Check& check_;
    Gathered found_;
    std::vector<std::string> beginnings_;
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
