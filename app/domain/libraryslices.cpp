// SPDX-License-Identifier: Apache-2.0
#include "domain/libraryslices.h"

#include <QJsonDocument>
#include <QJsonValue>

#include <string_view>
#include <utility>

namespace evenpace {

namespace {

/** In the list of the file's one field, an item is an object at this depth of braces and brackets. */
constexpr int kItemDepth = 2;

/** Is the character at that place written with a backslash before it? */
bool isEscaped(std::string_view bytes, size_t at)
{
    size_t before = at;
    while (before > 0 && bytes[before - 1] == '\\')
        --before;
    return (at - before) % 2 == 1;
}

/** From the first quotation mark to behind the last one. */
std::string_view textAt(std::string_view bytes, size_t begin)
{
    size_t end = bytes.find('"', begin + 1);
    while (end != std::string_view::npos && isEscaped(bytes, end))
        end = bytes.find('"', end + 1);
    return bytes.substr(begin, end == std::string_view::npos ? end : end + 1 - begin);
}

QString inside(std::string_view text)
{
    const auto size = static_cast<qsizetype>(text.size());
    if (text.find('\\') == std::string_view::npos)
        return QString::fromUtf8(text.data() + 1, size - 2);
    return QJsonDocument::fromJson('[' + QByteArray::fromRawData(text.data(), size) + ']')[0].toString();
}

} // namespace

LibrarySlices sliceLibraryFile(const QByteArray &file)
{
    const std::string_view bytes(file.constData(), static_cast<size_t>(file.size()));
    LibrarySlices slices;
    int depth = 0;
    size_t itemBegin = 0;
    LibrarySlice item;
    QString *next = nullptr; ///< takes the text that comes next
    for (size_t at = 0; at < bytes.size(); ++at) {
        switch (bytes[at]) {
        case '"': {
            const std::string_view text = textAt(bytes, at);
            if (depth == 1 && slices.kind.isEmpty())
                slices.kind = inside(text);
            else if (depth == kItemDepth + 1 && next)
                *std::exchange(next, nullptr) = inside(text);
            else if (depth == kItemDepth + 1 && item.id.isEmpty() && text == "\"id\"")
                next = &item.id;
            else if (depth == kItemDepth + 1 && item.name.isEmpty() && text == "\"name\"")
                next = &item.name;
            at += text.size() - 1;
            break;
        }
        case '{':
        case '[':
            if (depth++ == kItemDepth)
                itemBegin = at;
            break;
        case '}':
        case ']':
            if (--depth == kItemDepth) {
                item.bytes = QByteArray::fromRawData(file.constData() + itemBegin,
                                                     static_cast<qsizetype>(at + 1 - itemBegin));
                slices.items.push_back(std::exchange(item, {}));
            }
            break;
        default:
            break;
        }
    }
    return slices;
}

} // namespace evenpace
