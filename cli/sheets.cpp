#include <cli/sheets.hpp>
#include <plenum/base/text.hpp>

#include <filesystem>

namespace plenum::cli {

namespace {

std::string format_of(const Output& output) {
    const auto ending = text::fold(std::filesystem::path(output.file).extension().string());
    return output.format.empty() && !ending.empty() ? ending.substr(1) : output.format;
}

}  // namespace

bool wants_sheet(const Output& output) {
    return wants_csv(output) || format_of(output) == "xlsx";
}

bool wants_csv(const Output& output) {
    return format_of(output) == "csv";
}

}  // namespace plenum::cli
