#include <cli/choice.hpp>
#include <plenum/base/text.hpp>

#include <fmt/format.h>

namespace plenum::cli {

CLI::Validator choice(std::string_view what, std::vector<std::string> names) {
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
    return {check, ""};
}

std::vector<std::string> nations() {
    return {"UK", "England", "Scotland", "Wales", "Northern Ireland"};
}

}  // namespace plenum::cli
