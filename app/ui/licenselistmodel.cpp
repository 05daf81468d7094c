// SPDX-License-Identifier: Apache-2.0
#include "ui/licenselistmodel.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct License
{
    const char *key;
    const char *title;
    const char *name;
    const char *file; ///< below :/evenpace/
};

constexpr std::array kLicenses{License{"program", QT_TRANSLATE_NOOP("LicenseListModel", "The program"),
                                       "Apache License 2.0", "licenses/program.txt"},
                               License{"content", QT_TRANSLATE_NOOP("LicenseListModel", "Texts, pictures and voice"),
                                       "Creative Commons Attribution 4.0", "licenses/content.txt"},
                               License{"voice", QT_TRANSLATE_NOOP("LicenseListModel", "The tool that spoke the voice"),
                                       "SVOX Pico, Apache License 2.0", "licenses/voice.txt"},
                               License{"atkinson", QT_TRANSLATE_NOOP("LicenseListModel", "The letters"),
                                       "Atkinson Hyperlegible Next, SIL Open Font License 1.1",
                                       "licenses/atkinson.txt"},
                               License{"inter", QT_TRANSLATE_NOOP("LicenseListModel", "Further letters"),
                                       "Inter, SIL Open Font License 1.1", "licenses/inter.txt"},
                               License{"icons", QT_TRANSLATE_NOOP("LicenseListModel", "The icons"),
                                       "Phosphor, MIT License", "licenses/icons.txt"},
                               License{"sodium", QT_TRANSLATE_NOOP("LicenseListModel", "Keys and signatures"),
                                       "libsodium, ISC License", "notices/sodium.txt"},
                               License{"zxing", QT_TRANSLATE_NOOP("LicenseListModel", "Reading and writing codes"),
                                       "ZXing-C++, Apache License 2.0", "licenses/program.txt"},
                               License{"zlib", QT_TRANSLATE_NOOP("LicenseListModel", "Making them small"),
                                       "zlib License", "notices/zlib.txt"},
                               License{"loinc", QT_TRANSLATE_NOOP("LicenseListModel", "Codes for clinics"),
                                       "LOINC", "notices/loinc.txt"}};

const License *licenseOf(const QString &key)
{
    const auto *const found = std::find_if(kLicenses.begin(), kLicenses.end(), [&key](const License &license) {
        return key == QLatin1StringView(license.key);
    });
    return found == kLicenses.end() ? nullptr : found;
}

bool isRule(QStringView line)
{
    return line.size() > 2
        && std::all_of(line.begin(), line.end(), [](QChar sign) { return sign == u'-' || sign == u'='; });
}

/** "- one", "a. one", "12) one" */
bool beginsPoint(QStringView line)
{
    const qsizetype space = line.indexOf(u' ');
    if (space < 1 || space > 3)
        return false;
    const QStringView mark = line.left(space);
    return mark == u"-" || (space > 1 && (mark.endsWith(u'.') || mark.endsWith(u')')));
}

} // namespace

LicenseListModel::LicenseListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int LicenseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kLicenses.size());
}

QVariant LicenseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const License &license = kLicenses[static_cast<size_t>(index.row())];
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return QString::fromLatin1(license.key);
    case Role::Title:
        return tr(license.title);
    case Role::Name:
        return QString::fromLatin1(license.name);
    }
    return {};
}

QHash<int, QByteArray> LicenseListModel::roleNames() const
{
    return {{static_cast<int>(Role::Key), "key"_ba},
            {static_cast<int>(Role::Title), "title"_ba},
            {static_cast<int>(Role::Name), "name"_ba}};
}

QString LicenseListModel::title(const QString &key) const
{
    const License *const license = licenseOf(key);
    return license ? tr(license->title) : QString();
}

QString LicenseListModel::name(const QString &key) const
{
    const License *const license = licenseOf(key);
    return license ? QString::fromLatin1(license->name) : QString();
}

QStringList LicenseListModel::paragraphs(const QString &key) const
{
    const License *const license = licenseOf(key);
    QFile file(license ? u":/evenpace/"_s + QLatin1StringView(license->file) : QString());
    if (!license || !file.open(QIODevice::ReadOnly))
        return {};
    QStringList paragraphs;
    QString paragraph;
    const auto end = [&paragraphs, &paragraph] {
        if (!paragraph.isEmpty())
            paragraphs << paragraph;
        paragraph.clear();
    };
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.simplified();
        if (line.isEmpty() || isRule(line)) {
            end();
            continue;
        }
        if (beginsPoint(line))
            end();
        // A word that was cut at the end of its line is whole again: "CC-" and "licensed".
        if (!paragraph.isEmpty() && !paragraph.endsWith(u'-'))
            paragraph += u' ';
        paragraph += line;
    }
    end();
    return paragraphs;
}
