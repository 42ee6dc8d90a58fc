#include "unzipped.hpp"

#include <zip.h>

namespace plenum::test {

std::map<std::string, std::string> unzipped(const std::string& bytes) {
    std::map<std::string, std::string> result;
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    auto* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (archive == nullptr) {
        zip_source_free(source);
        return result;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        if (zip_stat_index(archive, index, 0, &stat) != 0) continue;
        std::string content(stat.size, '\0');
        auto* file = zip_fopen_index(archive, index, 0);
        if (file != nullptr) zip_fread(file, content.data(), content.size());
        if (file != nullptr) zip_fclose(file);
        result.emplace(stat.name, std::move(content));
    }
    zip_discard(archive);
    return result;
}

}  // namespace plenum::test
