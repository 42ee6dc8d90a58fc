#include <cli/already.hpp>

namespace plenum::cli {

std::vector<std::vector<Already>> already(const Bearings& bearings) {
    constexpr std::size_t most = 3;
    std::vector<std::vector<Already>> result(bearings.matches.size());
    for (std::size_t i = 0; i < result.size(); ++i) {
        for (const auto& match : bearings.matches[i]) {
            if (match.relation != PolicyRelation::already || result[i].size() == most) continue;
            const auto& conference = bearings.conference(match);
            const auto& resolution = bearings.resolution(match);
            result[i].push_back({.conference = conference.conference,
                                 .year = conference.year,
                                 .number = resolution.number,
                                 .id = resolution.id,
                                 .confidence = match.confidence});
        }
    }
    return result;
}

}  // namespace plenum::cli
