// The only place that looks at a clock.
#include <cli/today.hpp>
#include <plenum/base/error.hpp>
#include <plenum/read/moments.hpp>

#include <array>
#include <charconv>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <string_view>

namespace plenum::cli {

namespace {

std::optional<std::time_t> source_time() {
    const char* const written = std::getenv("SOURCE_DATE_EPOCH");
    if (written == nullptr) return std::nullopt;
    const std::string_view text = written;
    std::time_t result = 0;
    const auto [at, trouble] = std::from_chars(text.data(), text.data() + text.size(), result);
    if (trouble != std::errc{} || at != text.data() + text.size()) return std::nullopt;
    return result;
}

std::string written(const std::tm& parts) {
    std::array<char, 16> text{};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%d", &parts);
    return {text.data(), length};
}

}  // namespace

std::string today(const std::string& asked) {
    if (!asked.empty()) {
        auto day = read::moment(asked);
        if (!day.empty()) return day;
        throw Error("'" + asked + "' is no day of the calendar",
                    "write year, month and day, as in  --today 2026-09-12");
    }
    if (auto fixed = source_date()) return std::move(*fixed);
    std::tm parts{};
    const auto now = std::time(nullptr);
    ::localtime_r(&now, &parts);
    return written(parts);
}

std::string now() {
    std::tm parts{};
    if (const auto fixed = source_time()) {
        ::gmtime_r(&*fixed, &parts);
    } else {
        const auto clock = std::time(nullptr);
        ::localtime_r(&clock, &parts);
    }
    std::array<char, 16> time{};
    const auto length = std::strftime(time.data(), time.size(), "T%H:%M", &parts);
    return written(parts) + std::string(time.data(), length);
}

std::optional<std::string> source_date() {
    const auto fixed = source_time();
    if (!fixed) return {};
    std::tm parts{};
    ::gmtime_r(&*fixed, &parts);
    return written(parts);
}

}  // namespace plenum::cli
