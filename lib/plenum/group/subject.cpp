#include <plenum/group/subject.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace plenum::group {

namespace {

constexpr std::size_t words_named = 4;

struct Tally {
    double weight = 0;
    std::size_t motions = 0;
};

}  // namespace

double weight_of_place(std::size_t place) {
    return 1 / (1 + 0.15 * static_cast<double>(place));
}

std::vector<std::string> subject_words(const std::vector<std::size_t>& members,
                                       const Similarities& similarities) {
    std::map<std::string_view, Tally> tallies;
    for (const auto member : members) {
        const auto& terms = similarities.terms[member];
        for (std::size_t place = 0; place < terms.size(); ++place) {
            auto& tally = tallies[terms[place]];
            tally.weight += weight_of_place(place);
            ++tally.motions;
        }
    }
    std::vector<std::tuple<bool, double, std::string_view>> ranked;
    for (const auto& [word, tally] : tallies) ranked.emplace_back(tally.motions < 2, -tally.weight, word);
    std::ranges::sort(ranked);
    std::vector<std::string> result;
    for (const auto& [alone, weight, word] : ranked) {
        if (result.size() == words_named || (alone && result.size() >= 2)) break;
        result.emplace_back(word);
    }
    return result;
}

double coverage(std::size_t member, const std::vector<std::size_t>& members,
                const Similarities& similarities) {
    const std::set<std::string_view> own(similarities.terms[member].begin(),
                                         similarities.terms[member].end());
    double said = 0;
    double all = 0;
    for (const auto other : members) {
        if (other == member) continue;
        const auto& terms = similarities.terms[other];
        for (std::size_t place = 0; place < terms.size(); ++place) {
            all += weight_of_place(place);
            if (own.contains(terms[place])) said += weight_of_place(place);
        }
    }
    return all > 0 ? said / all : 0;
}

}  // namespace plenum::group
