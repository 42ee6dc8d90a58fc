#include <plenum/base/text.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/policy_rule.hpp>

#include <array>
#include <charconv>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 2> keys{"lapses_after", "conference"};

/// "5 years", "5 Jahre" or "5".
std::optional<int> years(std::string_view written) {
    constexpr int most = 100;
    int result = 0;
    const auto* const end = written.data() + written.size();
    const auto [at, trouble] = std::from_chars(written.data(), end, result);
    const auto unit = text::fold(text::trim({at, static_cast<std::size_t>(end - at)}));
    const bool known = unit.empty() || unit == "year" || unit == "years" || unit == "jahr" ||
                       unit == "jahre" || unit == "jahren";
    return trouble == std::errc{} && known && result >= 1 && result <= most ? std::optional(result)
                                                                            : std::nullopt;
}

}  // namespace

PolicyRule policy_rule(const Conference& conference, Diagnostics& out) {
    PolicyRule result;
    const auto* const own = conference.rest.find("policy");
    if (own == nullptr || !own->is_map()) return result;
    Findings findings(conference.origin.source, out);
    const Fields fields(*own, findings);
    fields.only(keys, "the rule on past policy", {"lapses_after"});
    result.conference = fields.text("conference");
    const auto written = fields.text("lapses_after");
    if (written.empty()) return result;
    result.lapses_after = years(written);
    if (!result.lapses_after) {
        findings.error("not-a-number", "'" + written + "' is no number of years",
                       "write it as in  lapses_after: 5 years", own->find("lapses_after")->span);
    }
    return result;
}

}  // namespace plenum::read
