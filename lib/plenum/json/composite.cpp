#include <plenum/json/composite.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

namespace {

std::string called(const Composite::Source& source, const Motions& motions) {
    return name(source, label(motions[source.motion]));
}

Value parts(const Composite& draft, const Motions& motions) {
    Value result = Value::array();
    int number = 0;
    for (const auto& part : draft.parts) {
        Value sources = Value::array();
        for (const auto& source : part.sources) sources.push_back(called(source, motions));
        result.push_back({{"part", ++number},
                          {"stem", plenum::name(part.stem)},
                          {"text", part.text},
                          {"sources", std::move(sources)}});
    }
    return result;
}

Value composite(const Composite& draft, const Motions& motions) {
    Value of = Value::array();
    for (const auto motion : draft.of) of.push_back(label(motions[motion]));
    Value left_out = Value::array();
    for (const auto& each : draft.left_out) {
        left_out.push_back(
            {{"source", called(each.source, motions)}, {"text", each.text}, {"because", each.because}});
    }
    Value fates = Value::array();
    for (const auto& fate : draft.fates) {
        fates.push_back({{"id", label(motions[fate.motion])},
                         {"from", or_null(motions[fate.motion].from)},
                         {"parts", fate.parts},
                         {"because", or_null(fate.because)}});
    }
    return {{"id", draft.id},
            {"bracket", draft.of.empty() ? Value(nullptr) : Value(label(motions[draft.of.front()]))},
            {"of", std::move(of)},
            {"proposed_by", or_null(draft.proposed_by)},
            {"proposed_because", draft.proposer_because},
            {"text", draft.text},
            {"words", draft.words},
            {"parts", parts(draft, motions)},
            {"left_out", std::move(left_out)},
            {"fates", std::move(fates)},
            {"look_at", draft.look_at}};
}

}  // namespace

std::string composites(const std::vector<Composite>& drafts, const Motions& motions) {
    Value all = Value::array();
    for (const auto& draft : drafts) all.push_back(composite(draft, motions));
    return printed({{"schema", "plenum/composite/1"}, {"composites", std::move(all)}});
}

}  // namespace plenum::json
