// SPDX-License-Identifier: Apache-2.0
#include "domain/libraryloader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(QJsonObject &)>;

QString pathOf(const QString &file)
{
    return QStringLiteral(EVENPACE_SOURCE_DIR) + u"/assets/library/"_s + file;
}

QByteArray bytesOf(const QString &file)
{
    QFile shipped(pathOf(file));
    return shipped.open(QIODevice::ReadOnly) ? shipped.readAll() : QByteArray();
}

/** A file of one shipped item with something changed in it. */
LibraryFile changed(const QString &file, const QString &id, const Change &change)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytesOf(file)).object();
    const QString kind = whole.constBegin().key();
    for (const QJsonValue &value : whole[kind].toArray()) {
        QJsonObject item = value.toObject();
        if (item[u"id"].toString() != id)
            continue;
        change(item);
        return {u"mine.json"_s, QJsonDocument(QJsonObject{{kind, QJsonArray{item}}}).toJson()};
    }
    return {};
}

} // namespace

/** Each kind of damage to a file that is otherwise in order is told, in a sentence with file and item. */
class LibraryRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        std::vector<LibraryFile> files;
        const QStringList names = QDir(pathOf({})).entryList({u"*.json"_s});
        for (const QString &name : names)
            files.push_back({name, bytesOf(name)});
        const QStringList folded = QDir(pathOf(u"movements"_s)).entryList({u"*.json"_s});
        for (const QString &name : folded)
            files.push_back({u"movements/"_s + name, bytesOf(u"movements/"_s + name)});
        m_shipped = loadLibrary(files).library;
        QVERIFY(m_shipped.movements.size() > 70);
    }

    void eachDamageIsTold_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("id");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QString &file, const QString &id, const Change &change,
                            const QString &told) { QTest::newRow(name) << file << id << change << told; };
        const QString movements = fileOfMovement();
        row("one cue", movements, kSit, [](QJsonObject &item) { item[u"cues"] = QJsonArray{u"Stand up."_s}; },
            u"has 1 cues"_s);
        row("too hard", movements, kSit, [](QJsonObject &item) { item[u"load"] = 5; }, u"has load 5; 4"_s);
        row("hard and nothing easier", movements, kSit,
            [](QJsonObject &item) {
                item[u"load"] = 4;
                item[u"easier"] = QJsonValue::Null;
            },
            u"no form that is easier"_s);
        row("blame", movements, kSit, [](QJsonObject &item) { item[u"feel"] = u"You failed. Do not be lazy."_s; },
            u"says “failed”"_s);
        row("jargon", movements, kSit,
            [](QJsonObject &item) {
                item[u"feel"]
                    = u"Proprioceptive facilitation ameliorates musculoskeletal deconditioning. "
                      "Kinesthetic awareness additionally improves physiological regulation."_s;
            },
            u"is hard to read in its feel"_s);
        row("signs in what is said", movements, kSit, [](QJsonObject &item) { item[u"name"] = u"Sit & stand"_s; },
            u"cannot be said aloud"_s);
        row("a long silence", u"scripts.json"_s, kScript,
            [](QJsonObject &item) {
                QJsonArray parts = item[u"parts"].toArray();
                QJsonObject part = parts.last().toObject();
                part[u"length_s"] = 400;
                part[u"lines"] = QJsonArray{part[u"lines"].toArray().first()};
                parts.replace(parts.size() - 1, part);
                item[u"parts"] = parts;
            },
            u"is silent for"_s);
        row("too much for a day", u"programs.json"_s, kProgram,
            [](QJsonObject &item) {
                QJsonArray sessions = item[u"sessions"].toArray();
                for (qsizetype index = 0; index < sessions.size(); ++index) {
                    QJsonObject session = sessions[index].toObject();
                    QJsonArray items = session[u"items"].toArray();
                    const QJsonArray once = items;
                    for (int times = 1; times < 8; ++times) {
                        for (const QJsonValue &one : once)
                            items.append(one);
                    }
                    session[u"items"] = items;
                    sessions.replace(index, session);
                }
                item[u"sessions"] = sessions;
            },
            u"30 is the most"_s);
    }

    void eachDamageIsTold()
    {
        QFETCH(QString, file);
        QFETCH(QString, id);
        QFETCH(Change, change);
        QFETCH(QString, told);
        const LibraryFile whole = changed(file, id, [](QJsonObject &) {});
        QVERIFY(!whole.bytes.isEmpty());
        const auto sentences = [this](const LibraryFile &one) {
            QStringList list;
            for (const LibraryError &error : validateLibrary({one}, m_shipped))
                list << error.sentence;
            return list;
        };
        QCOMPARE(sentences(whole), QStringList());
        const QStringList found = sentences(changed(file, id, change));
        QVERIFY2(std::any_of(found.begin(), found.end(),
                             [&](const QString &one) {
                                 return one.startsWith(u"mine.json: “"_s + id) && one.contains(told);
                             }),
                 qUtf8Printable(found.join(u'\n')));
    }

private:
    const QString kSit = u"sit-to-stand"_s;
    const QString kScript = u"relax-pmr-8"_s;
    const QString kProgram = u"prog-desk-neck-shoulders"_s;

    [[nodiscard]] QString fileOfMovement() const
    {
        const QStringList folded = QDir(pathOf(u"movements"_s)).entryList({u"*.json"_s});
        for (const QString &name : folded) {
            if (!changed(u"movements/"_s + name, kSit, [](QJsonObject &) {}).bytes.isEmpty())
                return u"movements/"_s + name;
        }
        return {};
    }

    Library m_shipped;
};

QTEST_APPLESS_MAIN(LibraryRulesTest)
#include "tst_libraryrules.moc"
