#include <CLI/CLI.hpp>
#include <cli/asking_policy.hpp>
#include <cli/choice.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <sstream>
#include <tuple>

namespace plenum::cli {

namespace {

/// Is there anything in it that only a question has?
bool is_question(const std::string& text) {
    for (const std::string_view sign :
         {"\"", "*", "(", ")", "|", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E", "\xC2\xAB", "\xC2\xBB"}) {
        if (text.find(sign) != std::string::npos) return true;
    }
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        if (word == "OR" || word == "AND" || word == "NOT" || (word.size() > 1 && word.front() == '-'))
            return true;
    }
    return false;
}

std::optional<int> year(std::string_view text) {
    int result = 0;
    const auto [at, trouble] = std::from_chars(text.data(), text.data() + text.size(), result);
    const bool is =
        trouble == std::errc{} && at == text.data() + text.size() && result >= 1000 && result <= 9999;
    return is ? std::optional(result) : std::nullopt;
}

}  // namespace

void declare_archive_at(CLI::App& app, std::string& archive, std::string& folder) {
    app.add_option("--archive", archive,
                   "File or folder of past resolutions; without one, the folder policy of the conference")
        ->type_name("PATH");
    app.add_option("--in", folder, "The conference folder; without it, that from here upwards")
        ->type_name("FOLDER");
}

void declare_limits(CLI::App& app, Limits& limits) {
    auto& query = limits.query;
    const auto limit = [&](const char* name, std::vector<std::string>& values, const char* what) {
        return app.add_option(name, values, what)->delimiter(',')->expected(1)->take_all()->group("Limits");
    };
    limit("--conference", query.conferences,
          "Only these conferences: words of the name, or initials; LMC is every LMC conference")
        ->type_name("NAME");
    app.add_option("--year", limits.years, "Only these years: 2019, 2015..2019, 2015.. or ..2015")
        ->type_name("YEARS")
        ->group("Limits");
    limit("--section", query.sections, "Only what was debated under this heading")->type_name("SECTION");
    limit("--outcome", query.outcomes, "Only what has a part that was carried, lost, ...")
        ->transform(choice("outcome", {"carried", "unanimous", "reference", "lost", "withdrawn", "fell",
                                       "not-moved", "not-reached"}))
        ->type_name("OUTCOME");
    limit("--status", query.statuses, "Only what is now current, lapsed, ...")
        ->transform(choice("status", {"current", "lapsed", "superseded", "reaffirmed"}))
        ->type_name("STATUS");
    limit("--from", query.from, "Only what these committees moved")->type_name("COMMITTEE");
    limit("--stem", query.stems, "Only what has a part with this stem; mandate is what makes policy")
        ->transform(choice("stem", {"belief", "external", "mandate", "other"}))
        ->type_name("STEM");
}

PolicyQuery asked(const Limits& limits) {
    auto result = limits.query;
    std::tie(result.first_year, result.last_year) = years(limits.years);
    return result;
}

std::string typed(const std::vector<std::string>& words) {
    std::string result;
    for (const auto& word : words) {
        if (!result.empty()) result += ' ';
        const auto trimmed = std::string(text::trim(word));
        const bool several = trimmed.find_first_of(" \t\n") != std::string::npos;
        result += several && !is_question(trimmed) ? '"' + trimmed + '"' : word;
    }
    return result;
}

std::pair<std::optional<int>, std::optional<int>> years(const std::string& text) {
    auto trimmed = text::fold(text::trim(text));
    if (trimmed.empty()) return {};
    const auto dots = trimmed.find("..");
    const auto dash = trimmed.find('-');
    const auto at = std::min(dots, dash);
    const auto first = std::string(text::trim(trimmed.substr(0, at)));
    const auto second =
        at == std::string::npos ? first : std::string(text::trim(trimmed.substr(at + (dots == at ? 2 : 1))));
    const auto from = year(first);
    const auto to = year(second);
    const bool wrong = (!first.empty() && !from) || (!second.empty() && !to) || (!from && !to) ||
                       (from && to && *from > *to);
    if (wrong) {
        throw Error("'" + text + "' are no years",
                    "write  --year 2019,  --year 2015..2019,  2015..  or  ..2015");
    }
    return {from, to};
}

bool is_plain(const Output& output) {
    if (!output.format.empty()) return output.format == "text";
    const auto ending = std::filesystem::path(output.file).extension();
    return ending.empty() || ending == ".txt";
}

}  // namespace plenum::cli
