#include <plenum/report/policy_block.hpp>
#include <plenum/report/policy_book.hpp>
#include <plenum/report/policy_words.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <set>

namespace plenum::report {

namespace {

std::string summary(const PolicySearch& search) {
    std::set<std::string> conferences;
    std::optional<int> first;
    std::optional<int> last;
    for (const auto& hit : search.hits) {
        conferences.insert(hit.conference);
        if (!hit.year) continue;
        first = std::min(first.value_or(*hit.year), *hit.year);
        last = std::max(last.value_or(*hit.year), *hit.year);
    }
    auto result = count(search.hits.size(), "resolution", "resolutions") + " of " +
                  count(conferences.size(), "conference", "conferences");
    if (first)
        result += *first == *last ? ", " + std::to_string(*first)
                                  : ", " + std::to_string(*first) + " to " + std::to_string(*last);
    return result;
}

std::string year_of(const PolicyHit& hit) {
    return hit.year ? std::to_string(*hit.year) : "Year not known";
}

}  // namespace

doc::Document policy_book(const PolicySearch& search, const std::string& language) {
    doc::Document document;
    document.title = "Policy book";
    document.subtitle = summary(search);
    document.language = language_tag(language);
    if (!search.hits.empty()) document.elements.emplace_back(doc::Contents{.title = "Contents"});
    const PolicyHit* before = nullptr;
    for (const auto& hit : search.hits) {
        const bool new_year = before == nullptr || before->year != hit.year;
        if (new_year) {
            const auto same = std::ranges::count(search.hits, hit.year, &PolicyHit::year);
            document.elements.emplace_back(doc::Heading{
                .level = 2, .text = year_of(hit), .note = {}, .extent = std::to_string(same), .anchor = {}});
        }
        if (new_year || before->conference != hit.conference) {
            document.elements.emplace_back(
                doc::Heading{.level = 3,
                             .text = hit.conference.empty() ? "Conference not known" : hit.conference,
                             .note = {},
                             .extent = {},
                             .anchor = {}});
        }
        auto block = policy_block(hit);
        block.notes.push_back(standing_note(hit, false));
        if (hit.resolution.action)
            block.notes.push_back(doc::plain("Action: " + action_words(*hit.resolution.action)));
        document.elements.emplace_back(std::move(block));
        before = &hit;
    }
    if (search.hits.empty())
        document.elements.emplace_back(doc::Paragraph{doc::plain("There is nothing in it.")});
    return document;
}

}  // namespace plenum::report
