#include <plenum/json/evaluation.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

namespace {

double four_places(double value) {
    return std::round(value * 1e4) / 1e4;
}

Value figure(const Figure& figure) {
    return {{"value", four_places(figure.value)},
            {"low", four_places(figure.low)},
            {"high", four_places(figure.high)}};
}

Value matching(const Matching& matching) {
    return {{"precision", figure(matching.precision)},
            {"recall", figure(matching.recall)},
            {"f1", figure(matching.f1)}};
}

Value reached(const Reached& reached) {
    return {{"pair_f1", four_places(reached.pair_f1)},
            {"b_cubed_f1", four_places(reached.b_cubed_f1)},
            {"partner_first", four_places(reached.partner_first)},
            {"partner_in_five", four_places(reached.partner_in_five)}};
}

Value weights(const Calibration& calibration) {
    Value result = Value::object();
    for (std::size_t i = 0; i < all_knowledge.size(); ++i) {
        const auto& weighing = calibration.weights.at(i);
        Value each{{"intercept", four_places(weighing.intercept)}};
        for (const auto& [name, weight] : weighing.weights) each.push_back({name, four_places(weight)});
        result.push_back({std::string(all_knowledge.at(i).name), std::move(each)});
    }
    return result;
}

Value confidences(const Evaluation& evaluation) {
    Value result = Value::array();
    for (const auto& bin : evaluation.bins) {
        result.push_back({{"from", bin.from},
                          {"to", bin.to},
                          {"pairs", bin.pairs},
                          {"together", bin.together},
                          {"mean", four_places(bin.mean)}});
    }
    return result;
}

}  // namespace

std::string evaluation(const Evaluation& evaluation) {
    Value result{
        {"schema", "plenum/evaluate/1"},
        {"motions", evaluation.motions},
        {"brackets", {{"proposed", evaluation.proposed}, {"decided", evaluation.decided}}},
        {"largest", {{"proposed", evaluation.largest_proposed}, {"decided", evaluation.largest_decided}}},
        {"pairs", matching(evaluation.pairs)},
        {"b_cubed", matching(evaluation.b_cubed)},
        {"partner_first", figure(evaluation.partner_first)},
        {"partner_in_five", figure(evaluation.partner_in_five)},
        {"confidences", confidences(evaluation)},
        {"brier", figure(evaluation.brier)}};
    for (const auto& each : evaluation.relations) {
        auto of_it = matching(each.matching);
        of_it.push_back({"said", each.said});
        of_it.push_back({"labelled", each.labelled});
        result["relations"][std::string(name(each.relation))] = std::move(of_it);
    }
    if (evaluation.sectioned > 0) {
        result["sections"] = {{"motions", evaluation.sectioned},
                              {"first", figure(evaluation.section_first)},
                              {"in_three", figure(evaluation.section_in_three)}};
    }
    if (const auto& cross = evaluation.cross_validation) {
        result["cross_validation"] = {{"learned", reached(cross->learned)},
                                      {"yardstick", reached(cross->yardstick)}};
    }
    if (const auto& halvings = evaluation.halvings) {
        result["halvings"] = {{"count", halvings->count},
                              {"learned", figure(halvings->learned)},
                              {"before", figure(halvings->unlearned)},
                              {"yardstick", figure(halvings->yardstick)},
                              {"gain", figure(halvings->gain)}};
    }
    return printed(result);
}

std::string calibration(const Calibration& before, const Reached& reached_before, const Calibration& after,
                        bool changed) {
    return printed({{"schema", "plenum/calibrate/1"},
                    {"conferences", after.conferences},
                    {"motions", after.motions},
                    {"brackets", after.brackets},
                    {"changed", changed},
                    {"from_scratch", after.from_scratch},
                    {"shrinkage", after.shrinkage},
                    {"before", reached(reached_before)},
                    {"after", reached(after.reached)},
                    {"cut", {{"before", before.cut}, {"after", after.cut}}},
                    {"weights", weights(after)}});
}

}  // namespace plenum::json
