// Letters of several committees in one document.
#include <plenum/report/letters.hpp>
#include <plenum/report/words.hpp>

namespace plenum::report {

doc::Document together(const std::vector<doc::Document>& letters, const Conference& conference) {
    doc::Document result;
    const auto name = conference_name(conference);
    result.title = name.empty() ? "Letters" : name + ": letters to committees";
    result.subtitle = days(conference);
    result.language = language_tag(conference.language);
    for (const auto& letter : letters) {
        if (!letter.status.empty()) result.status = letter.status;
        const bool first = result.elements.empty();  // it stands under the title of them all
        result.elements.emplace_back(
            doc::Heading{.level = 2, .text = letter.title, .note = letter.subtitle, .new_page = !first});
        for (auto element : letter.elements) {
            if (auto* heading = std::get_if<doc::Heading>(&element)) ++heading->level;
            result.elements.push_back(std::move(element));
        }
    }
    return result;
}

}  // namespace plenum::report
