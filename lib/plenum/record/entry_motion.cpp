// What an entry of results.yaml settles of a motion.
#include <plenum/record/entry.hpp>

#include <algorithm>

namespace plenum::record {

void Entry::put_motion() {
    int part = 0;
    const auto motion = this->motion(result_.named, part);
    if (!motion || is_out(*motion)) return;
    auto& fate = table_.out.motions[*motion];
    if (!result_.note.empty()) fate.note += (fate.note.empty() ? "" : " ") + result_.note;
    if (!result_.on.empty()) fate.on = result_.on;
    if (part > 0) {
        put_part(fate, {.part = part, .outcome = {}, .votes = result_.votes, .at = result_.named.at});
        fate.whole.outcome = of_whole(fate.parts);
        return;
    }
    for (const auto& each : result_.parts) put_part(fate, each);
    put_rest(fate);
    contradictions(fate);
}

bool Entry::is_out(std::size_t motion) {
    const auto* out = table_.places[motion].out;
    if (out == nullptr) return false;
    if (out->treatment == Treatment::withdrawn && result_.outcome == Outcome::withdrawn) return true;
    error(
        "not-on-the-agenda",
        table_.called(motion) + ' ' + std::string(why_out(out->treatment)) + ", so that nothing was voted on",
        "take this entry out; or was another motion meant?", result_.named.at);
    return true;
}

bool Entry::has(const MotionFate& fate, int part, const Span& at) {
    const auto n = table_.agenda.motions[fate.motion].parts.size();
    if (static_cast<std::size_t>(part) <= n) return true;
    const auto motion = table_.called(fate.motion);
    if (n == 0) {
        error("no-such-part", motion + " has no parts", "write  outcome:  for the whole", at);
    } else {
        error("no-such-part",
              motion + " has " + std::to_string(n) + (n == 1 ? " part" : " parts") + ", and no part " +
                  std::to_string(part),
              "number the parts as they are printed", at);
    }
    return false;
}

void Entry::put_part(MotionFate& fate, const Result::Part& part) {
    if (!has(fate, part.part, part.at)) return;
    const auto outcome = part.outcome ? part.outcome : result_.outcome;
    if (outcome) return settle(fate, part.part, *outcome, part.votes, part.at);
    const auto number = std::to_string(part.part);
    error("result-incomplete", "there are votes on part " + number + ", and no outcome",
          "write it in  parts: {" + number + ": carried}", part.at);
}

void Entry::settle(MotionFate& fate, int part, Outcome outcome, const std::optional<Votes>& votes,
                   const Span& at) {
    auto& its = fate.parts[static_cast<std::size_t>(part) - 1];
    if (its.by == Fate::By::vote) {
        return error("part-twice",
                     table_.called(PartOf{fate.motion, part}) +
                         " has an outcome already: " + std::string(name(its.outcome)),
                     "each part is settled once; take out the entry that is wrong", at);
    }
    its = {.outcome = outcome, .by = Fate::By::vote, .votes = votes, .result = index_};
    fate.whole.by = Fate::By::vote;
    if (!fate.whole.result) fate.whole.result = index_;
}

/// The outcome of the whole holds for those parts that have none of their own.
void Entry::put_rest(MotionFate& fate) {
    const bool by_part = !table_.agenda.motions[fate.motion].parts.empty();
    if (result_.outcome) {
        bool any = false;
        for (auto& each : fate.parts) {
            if (each.by == Fate::By::vote) continue;
            any = true;
            each = {.outcome = *result_.outcome, .by = Fate::By::vote, .votes = {}, .result = index_};
            if (!by_part) each.votes = result_.votes;
        }
        if (!any && result_.parts.empty()) return twice(table_.called(fate.motion), fate.whole.outcome);
        fate.whole.by = Fate::By::vote;
        if (!fate.whole.result) fate.whole.result = index_;
    }
    if (fate.whole.by != Fate::By::vote) return;
    if (result_.votes) fate.whole.votes = result_.votes;
    fate.whole.outcome = of_whole(fate.parts);
}

void Entry::twice(const std::string& what, Outcome outcome) {
    error("settled-twice", what + " has a result already: " + std::string(name(outcome)),
          "each is settled once; take out the entry that is wrong", result_.named.at);
}

/// "Lost" and a part that was carried cannot both be.
void Entry::contradictions(const MotionFate& fate) {
    if (!result_.outcome) return;
    const auto said = *result_.outcome;
    const bool is_open = said == Outcome::carried || said == Outcome::reference;
    std::vector<int> against;
    bool agrees = fate.parts.size() > result_.parts.size();
    for (const auto& each : result_.parts) {
        if (!each.outcome) continue;
        const bool same = is_carried(*each.outcome) ? is_carried(said) : *each.outcome == said;
        agrees = agrees || same;
        // "Unanimous" and "lost" are said of all of it, "carried" of a motion of which a part fell.
        if (!same && !is_open) against.push_back(each.part);
    }
    if (against.empty() && agrees) return;
    const auto whole = "the whole is said to be " + std::string(name(said));
    add(Severity::warning, "contradicts-the-whole",
        against.empty()
            ? whole + ", and no part of it is"
            : whole + ", and " + parts_called(against) + (against.size() == 1 ? " is not" : " are not"),
        "leave  outcome:  out where the parts have outcomes of their own", result_.origin.at("outcome"));
}

}  // namespace plenum::record
