// How lively the debates of a section are, by what can be counted of them.
#include <plenum/timetable/building.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace plenum::timetable {

namespace {

using Opposites = std::set<std::pair<std::size_t, std::size_t>>;

Opposites opposites(const Grouping& grouping) {
    Opposites result;
    for (const auto& pair : grouping.pairs) {
        if (pair.relation == Relation::opposing && pair.confidence * pair.relation_confidence >= 0.25)
            result.emplace(pair.a, pair.b);
    }
    return result;
}

double stir(const FitDebate& debate, const Opposites& opposites, const LivelinessWeights& weights) {
    const auto beyond_one = [](std::size_t n) { return n > 1 ? static_cast<double>(n - 1) : 0.0; };
    int opposing = 0;
    for (const auto a : debate.motions) {
        for (const auto b : debate.motions) opposing += a < b && opposites.contains({a, b}) ? 1 : 0;
    }
    return weights.member * beyond_one(debate.motions.size()) +
           weights.committee * beyond_one(debate.committees) +
           (debate.stem == Stem::mandate ? weights.mandate : 0.0) + weights.opposing * opposing +
           weights.amendment * debate.amendments;
}

}  // namespace

std::map<std::string, double> liveliness(const Sources& sources) {
    const auto pairs = opposites(sources.grouping);
    std::map<std::string, double> result;
    double most = 0;
    for (const auto& section : sources.fit.sections) {
        // An afternoon is as lively as its debates are one after the other: the mean, not the sum. What goes
        // grey is not debated.
        double sum = 0;
        int debates = 0;
        for (const auto& debate : section.debates) {
            if (debate.grey) continue;
            sum += stir(debate, pairs, sources.wishes.weights);
            ++debates;
        }
        const auto mean = debates > 0 ? sum / debates : 0.0;
        result[section.id] = mean;
        most = std::max(most, mean);
    }
    for (auto& [id, value] : result) value = most > 0 ? 100 * value / most : 0;
    return result;
}

}  // namespace plenum::timetable
