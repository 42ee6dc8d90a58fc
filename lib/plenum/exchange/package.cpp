// Parts of a zip file, unpacked with care.
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/exchange/package.hpp>

#include <memory>
#include <pugixml.hpp>
#include <zip.h>

namespace plenum::exchange {

namespace {

// As XML it takes some fifteen times that when it is nothing but tags.
constexpr std::size_t most_unpacked = std::size_t{8} << 20U;
constexpr std::int64_t most_parts = 10'000;

[[noreturn]] void damaged() {
    throw Error("this workbook is damaged, or not whole",
                "open it in Excel or LibreOffice, save it again as an Excel workbook (.xlsx), and try that");
}

std::string_view without_prefix(std::string_view name) {
    return name.substr(name.find(':') + 1);
}

/// "xl/workbook.xml" and "worksheets/sheet1.xml" give "xl/worksheets/sheet1.xml".
std::string resolved(const std::string& from, std::string_view target) {
    if (target.starts_with('/')) return std::string(target.substr(1));
    auto folder = from.substr(0, from.rfind('/') == std::string::npos ? 0 : from.rfind('/') + 1);
    while (target.starts_with("../")) {
        target.remove_prefix(3);
        const auto up = folder.size() < 2 ? std::string::npos : folder.rfind('/', folder.size() - 2);
        folder.resize(up == std::string::npos ? 0 : up + 1);
    }
    if (target.starts_with("./")) target.remove_prefix(2);
    return folder + std::string(target);
}

}  // namespace

Package::Package(std::string_view bytes) {
    zip_error_t error;
    zip_error_init(&error);
    auto* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    archive_ = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive_ == nullptr && source != nullptr) zip_source_free(source);
    zip_error_fini(&error);
    if (archive_ == nullptr) damaged();
    if (zip_get_num_entries(archive_, 0) > most_parts) {
        zip_discard(archive_);
        throw Error("this workbook has more parts than any that a person made", "is it the right file?");
    }
}

Package::~Package() {
    zip_discard(archive_);
}

std::optional<std::string> Package::part(const std::string& name) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    // Some writers say "Workbook.xml", and "workbook.xml" where it is looked for.
    if (zip_stat(archive_, name.c_str(), ZIP_FL_NOCASE, &stat) != 0) return std::nullopt;
    if ((stat.valid & ZIP_STAT_INDEX) == 0) damaged();
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(archive_, stat.index, 0),
                                                                 zip_fclose);
    if (file == nullptr) {
        throw Error("a part of this workbook cannot be unpacked; perhaps a password protects it",
                    "open it in Excel or LibreOffice, save it again without a password, and try that");
    }
    // The size that it claims to have is not believed.
    std::string result;
    std::string block(std::size_t{64} << 10U, '\0');
    while (true) {
        const auto read = zip_fread(file.get(), block.data(), block.size());
        if (read < 0) damaged();
        if (read == 0) break;
        unpacked_ += static_cast<std::size_t>(read);
        if (unpacked_ > most_unpacked) {
            throw Error("this workbook unpacks to more than 8 MB, and is not read",
                        "keep the sheet that was filled in, and nothing else, in a workbook of its own");
        }
        result.append(block, 0, static_cast<std::size_t>(read));
    }
    return result;
}

bool Package::xml(const std::string& name, pugi::xml_document& into) {
    const auto bytes = part(name);
    if (!bytes) return false;
    constexpr auto how = (pugi::parse_default | pugi::parse_ws_pcdata_single) & ~pugi::parse_eol;
    if (!into.load_buffer(bytes->data(), bytes->size(), how)) damaged();
    return true;
}

std::map<std::string, Package::Relation> Package::relations(const std::string& name) {
    const auto slash = name.rfind('/');
    const auto folder = slash == std::string::npos ? std::string() : name.substr(0, slash + 1);
    const auto file = slash == std::string::npos ? name : name.substr(slash + 1);
    pugi::xml_document document;
    std::map<std::string, Relation> result;
    if (!xml(folder + "_rels/" + file + ".rels", document)) return result;
    for (const auto& each : document.document_element().children()) {
        if (local_name(each) != "Relationship" || attribute(each, "TargetMode") == "External") continue;
        const auto type = attribute(each, "Type");
        result.emplace(attribute(each, "Id"), Relation{.kind = std::string(type.substr(type.rfind('/') + 1)),
                                                       .target = resolved(name, attribute(each, "Target"))});
    }
    return result;
}

std::string_view local_name(const pugi::xml_node& node) {
    return without_prefix(node.name());
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
    for (const auto& each : node.children()) {
        if (local_name(each) == name) return each;
    }
    return {};
}

std::string_view attribute(const pugi::xml_node& node, std::string_view name) {
    for (const auto& each : node.attributes()) {
        if (without_prefix(each.name()) == name) return each.value();
    }
    return {};
}

}  // namespace plenum::exchange
