// What a supplementary agenda calls motions, treatments and items.
#include <plenum/base/text.hpp>
#include <plenum/report/supplement_phrases.hpp>
#include <plenum/report/words.hpp>

#include <utility>

namespace plenum::report {

namespace {

/// What a treatment that no longer holds is left behind with; empty after a debate.
std::string_view left(Treatment before) {
    switch (before) {
    case Treatment::debate: return "";
    case Treatment::accepted: return "is no longer accepted without debate";
    case Treatment::accepted_as_reference: return "is no longer accepted as a reference";
    case Treatment::grey: return "is taken out of the grey part of the paper";
    case Treatment::part2: return "is taken out of Part 2";
    case Treatment::chosen: return "is no longer a chosen motion";
    case Treatment::incompetent: return "is accepted after all";
    case Treatment::withdrawn: return "is not withdrawn after all";
    case Treatment::late: return "is taken although it was late";
    }
    return "";
}

std::string_view becomes(Treatment now) {
    switch (now) {
    case Treatment::debate: return "stands for debate";
    case Treatment::accepted: return "is marked A: accepted without debate";
    case Treatment::accepted_as_reference: return "is marked AR: accepted as a reference";
    case Treatment::grey: return "goes to the grey part of the paper: it is unlikely to be reached";
    case Treatment::part2: return "goes to Part 2: it is not prioritised";
    case Treatment::chosen: return "is a chosen motion: it was picked by ballot";
    case Treatment::incompetent: return "is not accepted";
    case Treatment::withdrawn: return "is withdrawn";
    case Treatment::late: return "is not taken: it came late";
    }
    return "stands for debate";
}

/// What is listed, with commas and an "and".
template <class Each>
doc::Runs strung(const std::vector<Each>& things, doc::Runs (*said)(const Each&)) {
    doc::Runs result;
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (i > 0) result.push_back({.text = i + 1 == things.size() ? " and " : ", "});
        append(result, said(things[i]));
    }
    return result;
}

doc::Runs number_of(const Called& motion) {
    return {bold(motion.number.empty() ? motion.id : motion.number)};
}

}  // namespace

doc::Run bold(std::string text) {
    return {.text = std::move(text), .style = doc::Run::Style::strong};
}

void append(doc::Runs& to, doc::Runs runs) {
    for (auto& run : runs) to.push_back(std::move(run));
}

doc::Runs named(const Called& motion) {
    auto result = number_of(motion);
    if (!motion.from.empty()) result.push_back({.text = " (" + text::upper(motion.from) + ')'});
    return result;
}

doc::Runs named(const std::vector<Called>& motions) {
    return strung<Called>(motions, named);
}

doc::Runs named(const CalledPart& part) {
    auto result = named(part.motion);
    if (part.part > 0)
        result.push_back({.text = " part (" + roman(static_cast<std::size_t>(part.part)) + ')'});
    return result;
}

doc::Runs named(const std::vector<CalledPart>& parts) {
    return strung<CalledPart>(parts, named);
}

doc::Runs numbered(const std::vector<Called>& motions) {
    return strung<Called>(motions, number_of);
}

doc::Runs in_words(const State::Business& business) {
    doc::Runs result;
    if (!business.number.empty()) append(result, {bold(business.number), {.text = " "}});
    result.push_back({.text = business.item.title + details(business.item)});
    return result;
}

std::string in_words(const std::optional<Treatment>& before, Treatment now) {
    const auto leaves = before ? left(*before) : std::string_view{};
    if (leaves.empty() || now != Treatment::debate) return std::string(becomes(now));
    return std::string(leaves) + " and " + std::string(becomes(now));
}

}  // namespace plenum::report
