// Numbers, lists and motions in words.
#include <plenum/base/text.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace plenum::report {

std::string count(std::size_t n, std::string_view one, std::string_view many) {
    return std::to_string(n) + ' ' + std::string(n == 1 ? one : many);
}

std::string percent(double confidence) {
    const auto rounded = static_cast<int>(std::lround(confidence * 100));
    return std::to_string(std::clamp(rounded, confidence > 0 ? 1 : 0, confidence < 1 ? 99 : 100)) +
           "\u00A0%";  // so that no line breaks there
}

std::string_view in_words(double confidence) {
    if (confidence >= 0.9) return "almost certain";
    if (confidence >= 0.7) return "likely";
    if (confidence >= 0.5) return "more likely than not";
    return "uncertain";
}

std::string conference_name(const Conference& conference) {
    auto name = conference.name;
    if (!conference.year) return name;
    const auto year = std::to_string(*conference.year);
    if (name.find(year) == std::string::npos) name += (name.empty() ? "" : " ") + year;
    return name;
}

std::string details(const Item& item) {
    const auto title = text::fold(item.title);
    std::vector<std::string> known;
    // Nothing that the title says already: "Report by the chair (the chair)".
    const auto add = [&](std::string_view before, const std::string& detail) {
        if (detail.empty() || title.find(text::fold(detail)) != std::string::npos) return;
        known.push_back(std::string(before) + detail);
    };
    add("", item.speaker);
    add("for ", item.audience);
    add("", item.room);
    if (item.minutes > 0) {
        const auto n = static_cast<std::size_t>(item.minutes);
        known.push_back(n % 60 == 0 ? count(n / 60, "hour", "hours") : count(n, "minute", "minutes"));
    }
    std::string result;
    for (const auto& detail : known) result += (result.empty() ? " (" : ", ") + detail;
    return result + (known.empty() ? "" : ")");
}

std::string language_tag(std::string_view language) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 16> tags{{
        {"danish", "da"},
        {"dutch", "nl"},
        {"english", "en-GB"},
        {"finnish", "fi"},
        {"french", "fr"},
        {"german", "de"},
        {"hungarian", "hu"},
        {"irish", "ga"},
        {"italian", "it"},
        {"norwegian", "no"},
        {"portuguese", "pt"},
        {"romanian", "ro"},
        {"russian", "ru"},
        {"spanish", "es"},
        {"swedish", "sv"},
        {"turkish", "tr"},
    }};
    const auto folded = text::fold(language);
    const auto* const found = std::ranges::find(tags, folded, [](const auto& tag) { return tag.first; });
    return std::string(found == tags.end() ? "und" : found->second);
}

std::string section_title(std::string_view id, const Conference& conference) {
    const auto found = std::ranges::find(conference.sections, id, &Section::id);
    return found == conference.sections.end() ? std::string(id) : found->title;
}

std::string shortened(std::string_view text, std::size_t columns) {
    constexpr std::string_view blanks = " \t\r\n";
    auto rest = text::trim(text);
    std::string result;
    std::size_t used = 0;
    while (!rest.empty()) {
        const auto word = rest.substr(0, std::min(rest.find_first_of(blanks), rest.size()));
        const auto next = rest.find_first_not_of(blanks, word.size());
        const auto wide = text::length(word) + (result.empty() ? 0 : 1);
        const std::size_t ellipsis = next == std::string_view::npos ? 0 : 2;
        if (used + wide + ellipsis > columns && !result.empty()) return result + " …";
        if (!result.empty()) result += ' ';
        result += word;
        used += wide;
        rest = next == std::string_view::npos ? std::string_view{} : rest.substr(next);
    }
    return result;
}

namespace {

/// All of a motion in a line. Parts that were numbered apart run into each other where nothing ends them.
std::string in_a_line(const Motion& motion) {
    std::string result(text::trim(motion.text));
    for (const auto& part : motion.parts) {
        const auto said = text::trim(part.text);
        const bool ended =
            result.empty() || std::string_view(".,:;!?").find(result.back()) != std::string_view::npos;
        const bool joined = result.ends_with(" and") || result.ends_with(" or");
        result += ended || joined ? " " : "; ";
        result += said;
    }
    return result;
}

}  // namespace

std::string gist(const Motion& motion, const Conference& conference, std::size_t columns) {
    const auto whole = in_a_line(motion);
    std::string_view rest = text::trim(whole);
    const auto& opening = conference.opening;
    if (!opening.empty() && rest.size() > opening.size() &&
        text::fold(rest.substr(0, opening.size())) == text::fold(opening)) {
        const auto after = rest.find_first_not_of(" \t\r\n,:", opening.size());
        if (after != std::string_view::npos && after > opening.size()) rest.remove_prefix(after);
    }
    return shortened(rest, columns);
}

}  // namespace plenum::report
