#pragma once

#include <optional>
#include <string>

namespace plenum::cli {

/// The day that a page is made for: the one asked for, or that of SOURCE_DATE_EPOCH, which a reproducible
/// build sets, or the machine's. Throws Error for what is no day.
std::string today(const std::string& asked);

/// The day and the time of it, "2026-11-20T10:40", by SOURCE_DATE_EPOCH or the machine's clock.
std::string now();

/// The day of SOURCE_DATE_EPOCH, which a reproducible build sets: the date of what is made.
std::optional<std::string> source_date();

}  // namespace plenum::cli
