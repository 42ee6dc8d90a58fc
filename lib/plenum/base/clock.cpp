#include <plenum/base/clock.hpp>

namespace plenum::clock {

namespace {

constexpr int day = 24 * 60;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

bool is_time(std::string_view text) {
    return text.size() == 5 && text[2] == ':' && is_digit(text[0]) && is_digit(text[1]) &&
           is_digit(text[3]) && is_digit(text[4]);
}

int minutes(std::string_view time) {
    const auto digit = [&](std::size_t at) { return time[at] - '0'; };
    return is_time(time) ? (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4) : 0;
}

std::string time(int minutes) {
    const auto of_day = ((minutes % day) + day) % day;
    const auto two = [](int n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
    return two(of_day / 60) + ':' + two(of_day % 60);
}

}  // namespace plenum::clock
