// SPDX-License-Identifier: Apache-2.0
#include "options.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

constexpr int kLeastSide = 240;
constexpr int kMostSide = 4096;

bool readSize(const QString &text, QSize *size)
{
    const QStringList sides = text.split(u'x');
    if (sides.size() != 2)
        return false;
    bool isWidth = false;
    bool isHeight = false;
    *size = {sides[0].toInt(&isWidth), sides[1].toInt(&isHeight)};
    const auto fits = [](int side) { return side >= kLeastSide && side <= kMostSide; };
    return isWidth && isHeight && fits(size->width()) && fits(size->height());
}

Options refuse(const QString &sentence)
{
    Options options;
    options.error = sentence;
    return options;
}

} // namespace

Options readOptions(const QStringList &arguments, const QStringList &pages)
{
    static const QStringList known{u"--data"_s,       u"--tour"_s,   u"--page"_s, u"--size"_s,        u"--theme"_s,
                                   u"--text-scale"_s, u"--locale"_s, u"--shot"_s, u"--figure-sheet"_s};
    Options options;
    QHash<QString, QString> values;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        QString name = arguments[i];
        if (name == "--help"_L1 || name == "-h"_L1) {
            options.task = Options::Task::Help;
            return options;
        }
        if (name == "--version"_L1) {
            options.task = Options::Task::Version;
            return options;
        }
        if (name == "--self-test"_L1) {
            options.task = Options::Task::SelfTest;
            continue;
        }
        QString value;
        const qsizetype equals = name.indexOf(u'=');
        if (equals > 0) {
            value = name.mid(equals + 1);
            name.truncate(equals);
        } else if (known.contains(name) && i + 1 < arguments.size()) {
            value = arguments[++i];
        }
        if (!known.contains(name))
            return refuse(u"%1 is not an option of evenpace; --help lists them."_s.arg(name));
        if (value.isEmpty())
            return refuse(u"%1 needs a value; --help lists them."_s.arg(name));
        if (values.contains(name))
            return refuse(u"%1 was given twice."_s.arg(name));
        values.insert(name, value);
    }

    options.dataFolder = values.value(u"--data"_s);
    options.folder = values.value(u"--tour"_s);
    options.file = values.value(u"--shot"_s);
    options.page = values.value(u"--page"_s);

    if (!options.page.isEmpty() && !pages.contains(options.page))
        return refuse(u"%1 is not a page; known are %2."_s.arg(options.page, pages.join(u", "_s)));
    if (values.contains(u"--size"_s) && !readSize(values.value(u"--size"_s), &options.size))
        return refuse(u"--size is width x height from 240 to 4096, such as 360x780."_s);
    if (values.contains(u"--theme"_s)) {
        options.world = values.value(u"--theme"_s);
        if (!QStringList{u"day"_s, u"dusk"_s, u"ember"_s}.contains(options.world))
            return refuse(u"--theme is day, dusk or ember."_s);
    }
    if (values.contains(u"--text-scale"_s)) {
        bool isNumber = false;
        const double scale = values.value(u"--text-scale"_s).toDouble(&isNumber);
        if (!isNumber || !(scale >= 1.0 && scale <= 2.0))
            return refuse(u"--text-scale is a number from 1.0 to 2.0."_s);
        options.textPercent = qRound(scale * 100);
    }
    if (values.contains(u"--locale"_s)) {
        options.locale = values.value(u"--locale"_s);
        // An unknown name falls back to the C locale.
        if (QLocale(options.locale).language() == QLocale::C)
            return refuse(u"--locale is a language such as en, de or ar_EG."_s);
    }

    const bool isSelfTest = options.task == Options::Task::SelfTest;
    const bool isTour = !options.folder.isEmpty();
    const bool isShot = !options.file.isEmpty() || !options.page.isEmpty();
    const bool isSheet = values.contains(u"--figure-sheet"_s);
    if (int{isSelfTest} + int{isTour} + int{isShot} + int{isSheet} > 1)
        return refuse(u"Please choose one of --self-test, --tour, --shot and --figure-sheet."_s);
    if (isShot && (options.file.isEmpty() || options.page.isEmpty()))
        return refuse(u"--page and --shot go together."_s);
    if (isSheet) {
        options.task = Options::Task::FigureSheet;
        options.file = values.value(u"--figure-sheet"_s);
    } else if (isTour)
        options.task = Options::Task::Tour;
    else if (isShot)
        options.task = Options::Task::Shot;
    return options;
}

QString helpText(const QStringList &pages)
{
    return u"Usage: evenpace [options]\n"
           "Paced exercise for people with chronic muscle pain and fatigue.\n"
           "\n"
           "  --data DIR           keep all files of the app in DIR\n"
           "  --locale XX          language, such as de\n"
           "  --theme NAME         day, dusk or ember\n"
           "  --text-scale N       size of text, 1.0 to 2.0\n"
           "  --self-test          visit every page off screen; ends with 1 if anything warned\n"
           "  --tour DIR           one picture of every page, with made-up days\n"
           "  --figure-sheet FILE  start, middle and end of every movement in one picture\n"
           "  --page NAME --shot FILE [--size WxH]\n"
           "                       one picture of one page, with made-up days\n"
           "  --help, --version\n"
           "\n"
           "Pages: %1\n"_s.arg(pages.join(u", "_s));
}

} // namespace evenpace
