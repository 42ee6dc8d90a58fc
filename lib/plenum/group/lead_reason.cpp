// Why one leads and not another, in words that its submitters can check.
#include <plenum/base/listing.hpp>
#include <plenum/group/lead.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::group {

namespace {

// A tenth more or less is no reason to anybody.
constexpr double hardly = 0.1;

std::string share(double value) {
    return std::to_string(std::lround(value * 100)) + " %";
}

/// What one has that the other has not, as the end of a sentence that begins with "It". `other` is
/// what the other is called, "the lead" or by its id.
std::string clause(std::string_view criterion, const Merit& one, const Merit& two, const std::string& other) {
    if (criterion == "coverage") {
        return "says more of what the others say than " + other + " (" + share(one.says) + " against " +
               share(two.says) + ")";
    }
    if (criterion == "policy") return "makes policy (" + other + " does not)";
    if (criterion == "clean") {
        return "has less to mend (findings of 'validate': " + std::to_string(one.findings.value_or(0)) +
               " against " + std::to_string(two.findings.value_or(0)) + ")";
    }
    if (criterion == "clarity") {
        return "is clearer (its longest sentence to vote on has " + std::to_string(one.longest) +
               " words against " + std::to_string(two.longest) + ", the whole " + std::to_string(one.words) +
               " against " + std::to_string(two.words) + ")";
    }
    if (criterion == "spread") {
        return "comes from a committee that leads fewer brackets (" + std::to_string(one.led) + " against " +
               std::to_string(two.led) + ")";
    }
    return "comes from a smaller committee";
}

/// Findings count only where those of both are known.
double ahead(const Criterion& criterion, const Merit& one, const Merit& two) {
    if (criterion.name == "clean" && !(one.findings && two.findings)) return 0;
    return one.*(criterion.figure) - two.*(criterion.figure);
}

}  // namespace

std::string Leads::reason(const Merit& lead, const Merit& other, const std::string& name_of_other,
                          std::size_t most) const {
    std::vector<std::pair<double, std::string>> for_lead;
    std::vector<std::pair<double, std::string>> for_other;
    for (const auto& criterion : lead_criteria) {
        const auto weight = weights_.*(criterion.weight);
        const auto difference = ahead(criterion, lead, other);
        if (weight <= 0 || std::abs(difference) <= hardly) continue;
        if (difference > 0) {
            for_lead.emplace_back(-weight * difference, clause(criterion.name, lead, other, name_of_other));
        } else {
            for_other.emplace_back(weight * difference, clause(criterion.name, other, lead, "the lead"));
        }
    }
    const auto by_weight = [&](auto& clauses) {
        std::ranges::stable_sort(clauses, {}, [](const auto& each) { return each.first; });
        std::vector<std::string> result;
        for (auto& [weight, words] : clauses) {
            if (result.size() < most) result.push_back(std::move(words));
        }
        return result;
    };
    if (for_lead.empty() && for_other.empty()) {
        return "Little sets it apart from " + name_of_other + "; between equals the first to be read leads.";
    }
    std::string result;
    if (for_lead.empty()) {
        result = "By many small things together it is just ahead of " + name_of_other + ".";
    } else {
        result = "It " + listed(by_weight(for_lead)) + ".";
    }
    if (!for_other.empty()) {
        result += " Though " + name_of_other + " " + listed(by_weight(for_other)) +
                  ", that did not outweigh the rest.";
    }
    return result;
}

}  // namespace plenum::group
