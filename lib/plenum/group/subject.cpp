#include <plenum/base/text.hpp>
#include <plenum/group/subject.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace plenum::group {

namespace {

constexpr std::size_t words_named = 4;

struct Tally {
    double weight = 0;
    std::size_t motions = 0;
};

/// Does `longer` have `shorter` in it, as whole words?
bool within(std::string_view shorter, std::string_view longer) {
    const auto inner = ' ' + text::fold(shorter) + ' ';
    return (' ' + text::fold(longer) + ' ').find(inner) != std::string::npos;
}

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
    ranked.reserve(tallies.size());
    for (const auto& [word, tally] : tallies) ranked.emplace_back(tally.motions < 2, -tally.weight, word);
    std::ranges::sort(ranked);
    std::vector<std::string> result;
    for (const auto& [alone, weight, word] : ranked) {
        if (result.size() == words_named || (alone && result.size() >= 2)) break;
        // "Standard Contract" says nothing beside "NHS Standard Contract", whichever came first.
        const auto same = std::ranges::find_if(
            result, [&](const std::string& named) { return within(word, named) || within(named, word); });
        if (same == result.end()) {
            result.emplace_back(word);
        } else if (within(*same, word)) {
            *same = word;
        }
    }
    return result;
}

std::vector<double> coverage(const std::vector<std::size_t>& members, const Similarities& similarities) {
    std::map<std::string_view, double> weights;
    double all = 0;
    const auto each = [&](std::size_t member, const auto& use) {
        const auto& terms = similarities.terms[member];
        for (std::size_t place = 0; place < terms.size(); ++place) use(terms[place], weight_of_place(place));
    };
    for (const auto member : members) {
        each(member, [&](std::string_view term, double weight) {
            weights[term] += weight;
            all += weight;
        });
    }
    std::vector<double> result;
    result.reserve(members.size());
    for (const auto member : members) {
        double said = 0;
        double own = 0;
        each(member, [&](std::string_view term, double weight) {
            said += weights[term] - weight;
            own += weight;
        });
        result.push_back(all > own ? std::max(0.0, said) / (all - own) : 0);
    }
    return result;
}

}  // namespace plenum::group
