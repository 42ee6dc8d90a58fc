// Whom a wish means.
#include <plenum/base/text.hpp>
#include <plenum/timetable/meaning.hpp>

#include <algorithm>

namespace plenum::timetable {

std::vector<std::size_t> Meaning::devolved() const {
    std::vector<std::size_t> result;
    if (sources_.agenda.conference.nation != "UK") return result;
    for (std::size_t i = 0; i < problem_.tasks.size(); ++i) {
        const auto& task = problem_.tasks[i];
        if (task.kind != TimetableTask::Kind::section) continue;
        const auto title = text::words(task.title);
        const auto about = [&](const auto& nation) {
            return std::ranges::any_of(nation.second, [&](const std::string& word) {
                return text::fold(task.id) == word || !text::places(title, text::words(word)).empty();
            });
        };
        // A heading about several nations ("Scotland and Wales") is not one nation's.
        if (std::ranges::count_if(sources_.wishes.nations, about) == 1) result.push_back(i);
    }
    return result;
}

std::vector<std::size_t> Meaning::big() const {
    std::vector<int> minutes;
    for (const auto& task : problem_.tasks) {
        if (task.kind == TimetableTask::Kind::section) minutes.push_back(task.minutes);
    }
    std::vector<std::size_t> result;
    if (minutes.empty()) return result;
    const auto middle = minutes.begin() + static_cast<std::ptrdiff_t>(minutes.size() / 2);
    std::ranges::nth_element(minutes, middle);
    for (std::size_t i = 0; i < problem_.tasks.size(); ++i) {
        const auto& task = problem_.tasks[i];
        if (task.kind == TimetableTask::Kind::section && task.minutes >= 2 * *middle) result.push_back(i);
    }
    return result;
}

bool Meaning::known(std::string_view folded) const {
    const auto& conference = sources_.agenda.conference;
    const auto is = [&](const std::string& id, const std::string& title) {
        return text::fold(id) == folded || text::fold(title) == folded;
    };
    return std::ranges::any_of(conference.sections, [&](const Section& s) { return is(s.id, s.title); }) ||
           std::ranges::any_of(conference.items, [&](const Item& i) { return is(i.id, i.title); });
}

void Meaning::say_unknown(std::string_view word, const Wish& wish) const {
    const auto& conference = sources_.agenda.conference;
    std::vector<std::string_view> names;
    for (const auto& section : conference.sections) names.insert(names.end(), {section.id, section.title});
    for (const auto& item : conference.items) names.insert(names.end(), {item.id, item.title});
    const auto nearest = text::nearest(word, names);
    found_.add({.severity = Severity::warning,
                .rule = "timetable-rule",
                .message = "no section, item or speaker is called '" + std::string(word) + "'",
                .hint = nearest.empty() ? "name a section or an item by its id or its title"
                                        : "did you mean '" + std::string(nearest) + "'?",
                .source = conference.origin.source,
                .span = wish.span});
}

std::vector<std::size_t> Meaning::named(std::string_view word, const Wish& wish) const {
    const auto folded = text::fold(word);
    if (folded == "devolved nations" || folded == "devolved") return devolved();
    if (folded == "big debates" || folded == "big") return big();
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < problem_.tasks.size(); ++i) {
        const auto& task = problem_.tasks[i];
        const bool speaks = wish.kind == WishKind::available && text::fold(task.speaker) == folded;
        const bool title = task.piece == 0 ? text::fold(task.title).starts_with(folded) &&
                                                 (task.pieces > 1 || text::fold(task.title) == folded)
                                           : false;
        if (speaks || title || text::fold(task.id) == folded) {
            for (std::size_t k = 0; k < task.pieces && task.piece == 0; ++k) result.push_back(i + k);
        }
    }
    if (result.empty() && !known(folded)) say_unknown(word, wish);
    return result;
}

std::vector<std::size_t> Meaning::operator()(const Wish& wish) const {
    std::vector<std::size_t> result;
    for (const auto& word : wish.of) {
        for (const auto task : named(word, wish)) {
            if (std::ranges::find(result, task) == result.end()) result.push_back(task);
        }
    }
    return result;
}

}  // namespace plenum::timetable
