#include <plenum/base/parallel.hpp>
#include <plenum/json/json.hpp>
#include <plenum/json/writer.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace plenum::json {

namespace {

/// Of the motions, in their order.
using Names = std::vector<std::string>;

Value labels(const std::vector<std::size_t>& some, const Motions& motions) {
    Value value = Value::array();
    for (const auto motion : some) value.push_back(label(motions[motion]));
    return value;
}

Value decided(const std::optional<Decided>& decided) {
    if (!decided) return nullptr;
    return {{"decision", decided->entry},
            {"reason", or_null(decided->reason)},
            {"on", or_null(decided->on)},
            {"by", or_null(decided->by)}};
}

Value bracket(const Bracket& bracket, const Motions& motions) {
    const auto lead = label(motions[bracket.lead()]);
    return {{"id", lead},
            {"subject", bracket.subject},
            {"section", or_null(bracket.section)},
            {"members", labels(bracket.members, motions)},
            {"lead", lead},
            {"lead_reason", bracket.lead_reason},
            {"confidence", probability(bracket.confidence)},
            {"weakest_link",
             {{"between", labels(bracket.weakest.one, motions)},
              {"and", labels(bracket.weakest.other, motions)},
              {"confidence", probability(bracket.weakest.confidence)}}},
            {"decided", decided(bracket.decided)},
            {"lead_decided", decided(bracket.lead_decided)}};
}

/// Figures to three places, and what they were made of.
Value merit(const Merit& merit, const std::string& id, const std::string& from) {
    Value figures = Value::object();
    for (const auto& criterion : lead_criteria) {
        const bool unknown = criterion.name == "clean" && !merit.findings;
        figures[std::string(criterion.name)] =
            unknown ? Value(nullptr) : Value(probability(merit.*(criterion.figure)));
    }
    return {{"id", id},
            {"from", from},
            {"points", probability(merit.points)},
            {"criteria", std::move(figures)},
            {"says_of_others", probability(merit.says)},
            {"findings", merit.findings ? Value(*merit.findings) : Value(nullptr)},
            {"words", merit.words},
            {"longest_vote", merit.longest},
            {"leads_already", merit.led},
            {"size", or_null(merit.size)}};
}

void write_pair(Writer& to, const Pair& pair, const Names& names) {
    to.item();
    to.open('{');
    to.field("a", names[pair.a]);
    to.field("b", names[pair.b]);
    to.field("relation", name(pair.relation));
    to.probability_field("confidence", pair.confidence);
    to.probability_field("relation_confidence", pair.relation_confidence);
    to.field("because", pair.because);
    to.close('}');
}

/// Of 700 motions there may be thousands of pairs: they are most of the paper.
void write_pairs(Writer& to, const std::vector<Pair>& pairs, const Names& names) {
    constexpr std::size_t block = 2000;
    std::vector<std::string> written(pairs.size() / block + 1);
    in_blocks(
        pairs.size(), block,
        [&] {
            return [&](std::size_t from, std::size_t until) {
                Writer piece(2);
                for (auto i = from; i < until; ++i) write_pair(piece, pairs[i], names);
                written[from / block] = piece.take();
            };
        },
        [](std::size_t) {});
    to.key("pairs");
    to.open('[');
    for (auto& each : written) to.entries(std::exchange(each, {}));
    to.close(']');
}

void write_see_also(Writer& to, const Grouping& grouping, const Names& names) {
    to.key("see_also");
    to.open('{');
    for (std::size_t i = 0; i < grouping.see_also.size(); ++i) {
        to.key(names[i]);
        to.open('[');
        for (const auto& [motion, confidence] : grouping.see_also[i]) {
            to.item();
            to.open('{');
            to.field("id", names[motion]);
            to.probability_field("confidence", confidence);
            to.close('}');
        }
        to.close(']');
    }
    to.close('}');
}

Value why_not(std::size_t asked, const Grouping& grouping, const Motions& motions) {
    Value weights = Value::object();
    for (const auto& criterion : lead_criteria) {
        weights[std::string(criterion.name)] = grouping.weights.*(criterion.weight);
    }
    for (const auto& bracket : grouping.brackets) {
        if (std::ranges::find(bracket.members, asked) == bracket.members.end()) continue;
        Value members = Value::array();
        for (std::size_t i = 0; i < bracket.members.size(); ++i) {
            const auto& motion = motions[bracket.members[i]];
            members.push_back(merit(bracket.merits[i], label(motion), motion.from));
        }
        return {{"motion", label(motions[asked])},      {"bracket", label(motions[bracket.lead()])},
                {"leads", bracket.lead() == asked},     {"lead_reason", bracket.lead_reason},
                {"because", or_null(grouping.why_not)}, {"weights", std::move(weights)},
                {"members", std::move(members)}};
    }
    return {{"motion", label(motions[asked])}, {"bracket", nullptr}, {"weights", std::move(weights)}};
}

}  // namespace

std::string grouping(const Motions& motions, const Grouping& grouping, std::optional<std::size_t> why) {
    Value brackets = Value::array();
    for (const auto& each : grouping.brackets) brackets.push_back(bracket(each, motions));
    Value alone = Value::array();
    for (const auto& [motion, decision] : grouping.alone) {
        Value entry{{"id", label(motions[motion])}};
        entry.update(decided(decision));
        alone.push_back(std::move(entry));
    }
    Names names;
    names.reserve(motions.size());
    for (const auto& motion : motions) names.push_back(label(motion));
    Writer result;
    result.open('{');
    result.field("schema", "plenum/group/1");
    result.field("brackets", brackets);
    result.field("singles", labels(grouping.singles, motions));
    result.field("decided_alone", alone);
    write_pairs(result, grouping.pairs, names);
    write_see_also(result, grouping, names);
    if (why) result.field("why", why_not(*why, grouping, motions));
    result.close('}');
    return result.take() + '\n';
}

}  // namespace plenum::json
