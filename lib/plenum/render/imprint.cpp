// What every file says of itself beside its words.
#include <plenum/base/calendar.hpp>
#include <plenum/render/imprint.hpp>

#include <algorithm>

namespace plenum::render {

namespace {

/// Without the year that ends it: last year's paper in this year's pack names the same conference.
std::string_view without_year(std::string_view name) {
    const auto end = name.find_last_not_of("0123456789");
    return end == std::string_view::npos ? name : name.substr(0, end + 1);
}

}  // namespace

std::string running_head(const doc::Document& document, const doc::House& house) {
    // A title often begins with whose paper it is.
    const bool said =
        house.publisher.empty() || document.title.find(without_year(house.publisher)) != std::string::npos;
    if (said) return document.title;
    return document.title.empty() ? house.publisher : house.publisher + " \u2013 " + document.title;
}

std::string file_language(std::string_view wanted) {
    constexpr std::size_t longest = 35;  // of a tag, by RFC 5646
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    const bool is_tag = wanted.size() >= 2 && wanted.size() <= longest && std::ranges::all_of(wanted, fits);
    return std::string(is_tag ? wanted : "en-GB");
}

std::chrono::year_month_day file_day(std::string_view date) {
    using std::chrono::year;
    // Years that a ZIP file knows, which is what most of them are.
    const auto known = calendar::day(date);
    const bool fits = known && known->year() >= year{1980} && known->year() <= year{2107};
    return fits ? *known : year{2000} / 1 / 1;
}

std::string file_moment(std::string_view date) {
    const auto day = file_day(date);
    const auto two = [](unsigned n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(static_cast<int>(day.year())) + '-' + two(static_cast<unsigned>(day.month())) +
           '-' + two(static_cast<unsigned>(day.day())) + "T00:00:00Z";
}

}  // namespace plenum::render
