#include <plenum/read/fields.hpp>
#include <plenum/read/leading.hpp>

#include <algorithm>
#include <charconv>

namespace plenum::read {

namespace {

constexpr double most = 1000;

}  // namespace

LeadWeights lead_weights(const Conference& conference, Diagnostics& out) {
    LeadWeights result;
    const auto* own = conference.rest.find("lead");
    if (own == nullptr) return result;
    Findings findings(conference.origin.source, out);
    std::vector<std::string_view> names;
    for (const auto& criterion : lead_criteria) names.push_back(criterion.name);
    Fields(*own, findings).only(names, "the criteria for a lead");
    for (const auto& member : own->children) {
        const auto criterion = std::ranges::find(lead_criteria, member.key, &Criterion::name);
        if (criterion == lead_criteria.end() || member.kind == Tree::Kind::null) continue;
        double weight = 0;
        const auto* const end = member.text.data() + member.text.size();
        const auto [at, trouble] = std::from_chars(member.text.data(), end, weight);
        if (member.is_scalar() && trouble == std::errc{} && at == end && weight >= 0 && weight <= most) {
            result.*(criterion->weight) = weight;
        } else {
            findings.error("not-a-number",
                           "the weight of '" + member.key + "' should be a number from 0 to 1000",
                           "0 means that it does not count; as built in, coverage weighs 3 and policy 1",
                           member.span.length > 0 ? member.span : member.key_span);
        }
    }
    return result;
}

}  // namespace plenum::read
