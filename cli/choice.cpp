#include <CLI/CLI.hpp>
#include <cli/choice.hpp>
#include <plenum/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace plenum::cli {

CLI::Validator choice(std::string_view what, std::vector<std::string> names) {
    const auto list = fmt::format("{}", fmt::join(names, "\n"));
    const auto check = [what = std::string(what), names = std::move(names)](std::string& word) {
        for (const auto& name : names) {
            if (text::fold(name) == text::fold(word)) {
                word = name;
                return std::string{};
            }
        }
        const auto best = text::nearest(word, {names.begin(), names.end()});
        return fmt::format("there is no {} '{}'{}; there are {}", what, word,
                           best.empty() ? "" : fmt::format(" (did you mean '{}'?)", best),
                           fmt::join(names, ", "));
    };
    // The parser never shows the name of a check: it carries the list to choices_of.
    return {check, "", list};
}

std::vector<std::string> choices_of(const CLI::Option& option) {
    std::vector<std::string> result;
    try {
        // The parser lends a check only to who may change it; nothing is changed here.
        std::string_view list = const_cast<CLI::Option&>(option).get_validator(0)->get_name();
        while (!list.empty()) {
            const auto end = std::min(list.find('\n'), list.size());
            result.emplace_back(list.substr(0, end));
            list.remove_prefix(std::min(end + 1, list.size()));
        }
    } catch (const CLI::OptionNotFound&) {
        return {};
    }
    return result;
}

std::vector<std::string> nations() {
    return {"UK", "England", "Scotland", "Wales", "Northern Ireland"};
}

}  // namespace plenum::cli
