// SPDX-License-Identifier: Apache-2.0
#include "domain/timeline.h"
#include "support/shippedlibrary.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

/** What people read, by its name in the files of the library. */
const std::set<QString> kTextKeys{u"button"_s,     u"care"_s,        u"certainty"_s, u"cues"_s,      u"explanation"_s,
                                  u"feel"_s,       u"figure_text"_s, u"goal"_s,      u"high_text"_s, u"label"_s,
                                  u"low_text"_s,   u"name"_s,        u"outcome"_s,   u"paragraphs"_s, u"purpose"_s,
                                  u"safety"_s,     u"set_up"_s,      u"side_left"_s, u"side_right"_s, u"starters"_s,
                                  u"stop_when"_s,  u"summary"_s,     u"tempo_words"_s, u"text"_s,    u"title"_s,
                                  u"topic"_s,      u"words"_s};

void collect(const QJsonValue &value, bool isText, std::set<QString> &texts)
{
    if (value.isString() && isText && !value.toString().isEmpty())
        texts.insert(value.toString());
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        collect(entry, isText, texts);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(it.value(), kTextKeys.contains(it.key()), texts);
}

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

} // namespace

/** The texts of the library stand in a list of their own as well, where the tools for translators look. */
class LibraryTextsTest : public QObject
{
    Q_OBJECT
private slots:
    void theListForTranslatorsIsCurrent()
    {
        std::set<QString> texts;
        QDirIterator it(QStringLiteral(EVENPACE_SOURCE_DIR "/assets/library"), {u"*.json"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            collect(objectIn(it.next()), false, texts);
        QVERIFY(texts.size() > 1000);
        // What is shown of an exercise while it is done is put together from the same texts and a few words more.
        const Library &library = shippedLibrary();
        const auto add = [&](const QString &id) {
            for (const Segment &segment : compile(library, {{.id = id}}, {})) {
                for (const QString &text : {segment.caption, segment.word}) {
                    if (!text.isEmpty())
                        texts.insert(text);
                }
            }
        };
        for (const auto &[id, movement] : library.movements)
            add(id);
        for (const auto &[id, pattern] : library.patterns)
            add(id);
        for (const auto &[id, script] : library.scripts)
            add(id);
        std::set<QString> countries;
        const QJsonObject numbers = objectIn(QStringLiteral(EVENPACE_SOURCE_DIR "/assets/help/numbers.json"));
        const QJsonObject known = numbers.value(u"countries"_s).toObject();
        for (const QJsonValue &country : known)
            countries.insert(country[u"name"].toString());
        QVERIFY(!countries.contains(QString()));

        QString list = u"// SPDX-License-Identifier: Apache-2.0\n"
                       "// The texts of the library and the names of countries, for the tools of translators. Nothing compiles\n"
                       "// this: tst_librarytexts writes it, with EVENPACE_WRITE_GOLDEN=1.\n"_s;
        for (const QString &text : texts)
            list += u"QT_TRANSLATE_NOOP(\"Library\", %1)\n"_s.arg(quoted(text));
        for (const QString &name : countries)
            list += u"QT_TRANSLATE_NOOP(\"Countries\", %1)\n"_s.arg(quoted(name));
        QFile file(QStringLiteral(EVENPACE_SOURCE_DIR "/assets/i18n/librarytexts.h"));
        if (qEnvironmentVariableIsSet("EVENPACE_WRITE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(list.toUtf8());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList expected = list.split(u'\n');
        const QStringList actual = QString::fromUtf8(file.readAll()).split(u'\n');
        for (qsizetype line = 0; line < std::min(expected.size(), actual.size()); ++line)
            QCOMPARE(actual.at(line), expected.at(line));
        QCOMPARE(actual.size(), expected.size());
    }
};

QTEST_GUILESS_MAIN(LibraryTextsTest)
#include "tst_librarytexts.moc"
