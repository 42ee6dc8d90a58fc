// Parts in a ZIP file, in memory, with a clock of its own.
#include <plenum/base/error.hpp>
#include <plenum/render/document/docx/package.hpp>
#include <plenum/render/document/docx/xml.hpp>
#include <plenum/render/imprint.hpp>

#include <algorithm>
#include <memory>
#include <pugixml.hpp>
#include <zip.h>

namespace plenum::render::docx {

namespace {

/// Written in a few milliseconds; what more patience would gain is some tenth of the size.
constexpr zip_uint32_t effort = 3;

Part content_types(const std::vector<Part>& parts) {
    pugi::xml_document part;
    auto types = root(part, "Types");
    types.append_attribute("xmlns").set_value("http://schemas.openxmlformats.org/package/2006/content-types");
    const auto by_ending = [&](const char* ending, const char* type) {
        add(types, "Default", {{"Extension", ending}, {"ContentType", type}});
    };
    by_ending("rels", "application/vnd.openxmlformats-package.relationships+xml");
    by_ending("xml", "application/xml");
    const auto is_picture = [](const Part& each) { return each.path.ends_with(".png"); };
    if (std::any_of(parts.begin(), parts.end(), is_picture)) by_ending("png", "image/png");
    for (const auto& each : parts) {
        if (each.type.empty()) continue;
        add(types, "Override", {{"PartName", '/' + each.path}, {"ContentType", each.type}});
    }
    return {.path = "[Content_Types].xml", .type = {}, .bytes = bytes(part)};
}

/// A day as ZIP files know it: years from 1980 on, in bits.
zip_uint16_t dos_date(std::string_view date) {
    const auto on = file_day(date);
    const auto years = static_cast<unsigned>(static_cast<int>(on.year()) - 1980);
    return static_cast<zip_uint16_t>((years << 9U) | (static_cast<unsigned>(on.month()) << 5U) |
                                     static_cast<unsigned>(on.day()));
}

[[noreturn]] void failed() {
    throw Error("a Word file could not be put together", "perhaps there is no memory left");
}

void pack(zip_t& archive, const Part& part, zip_uint16_t date) {
    auto* source = zip_source_buffer(&archive, part.bytes.data(), part.bytes.size(), 0);
    if (source == nullptr) failed();
    const auto at = zip_file_add(&archive, part.path.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
        zip_source_free(source);
        failed();
    }
    const auto index = static_cast<zip_uint64_t>(at);
    // Not by seconds since 1970: those would be read in the time zone of whoever runs this.
    if (zip_file_set_dostime(&archive, index, 0, date, 0) != 0) failed();
    if (zip_set_file_compression(&archive, index, ZIP_CM_DEFLATE, effort) != 0) failed();
}

std::string all_of(zip_source_t& source) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(&source, &stat) != 0 || zip_source_open(&source) != 0) failed();
    std::string result(stat.size, '\0');
    const auto read = zip_source_read(&source, result.data(), result.size());
    zip_source_close(&source);
    if (read < 0 || static_cast<zip_uint64_t>(read) != stat.size) failed();
    return result;
}

}  // namespace

std::string zipped(std::vector<Part> parts, std::string_view date) {
    parts.insert(parts.begin(), content_types(parts));
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> file(
        zip_source_buffer_create(nullptr, 0, 0, nullptr), zip_source_free);
    if (!file) failed();
    zip_source_keep(file.get());  // once more: the archive lets go of it when it is closed
    auto* opened = zip_open_from_source(file.get(), ZIP_TRUNCATE, nullptr);
    if (opened == nullptr) {
        zip_source_free(file.get());
        failed();
    }
    std::unique_ptr<zip_t, decltype(&zip_discard)> archive(opened, zip_discard);
    for (const auto& part : parts) pack(*archive, part, dos_date(date));
    if (zip_close(archive.get()) != 0) failed();
    static_cast<void>(archive.release());
    return all_of(*file);
}

}  // namespace plenum::render::docx
