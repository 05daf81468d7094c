// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"
#include "storage/sqlitesafetyrepository.h"
#include "support/memorysafety.h"

#include "bothkinds.h"
#include "samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;

/** What a SafetyRepository promises, shown on the one in SQLite and on the one in memory that stands in for it. */
class SafetyRepositoryTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_memory = std::make_unique<MemorySafety>();
        open();
    }
    void cleanup()
    {
        m_safety.reset();
        m_database.reset();
    }

    void anEmptyCardIsBlank_data() { bothKinds(); }
    void anEmptyCardIsBlank()
    {
        QCOMPARE(safety().card(), SafetyCard{});
        QVERIFY(!safety().card().isWritten());
        QVERIFY(safety().helpShown().empty());
    }

    void theCardReadsBackAsItWasWritten_data() { bothKinds(); }
    void theCardReadsBackAsItWasWritten()
    {
        QCOMPARE(safety().save(written(), samples::moment(1)), StoreOutcome::Ok);
        QCOMPARE(safety().card(), written());
        SafetyCard changed = written();
        changed.part(SafetyPart::Calm).removeFirst();
        changed.trustedNumber.clear();
        QCOMPARE(safety().save(changed, samples::moment(2)), StoreOutcome::Ok);
        QCOMPARE(safety().card(), changed);
    }

    void anErasedCardIsBlankAgain_data() { bothKinds(); }
    void anErasedCardIsBlankAgain()
    {
        QCOMPARE(safety().save(written(), samples::moment(1)), StoreOutcome::Ok);
        QCOMPARE(safety().noteHelpShown(samples::moment(2)), StoreOutcome::Ok);
        QCOMPARE(safety().eraseCard(), StoreOutcome::Ok);
        QCOMPARE(safety().card(), SafetyCard{});
        QCOMPARE(safety().eraseCard(), StoreOutcome::Ok);
        QCOMPARE(safety().helpShown().size(), size_t{1});
    }

    void eachTimeHelpWasShownIsKnown_data() { bothKinds(); }
    void eachTimeHelpWasShownIsKnown()
    {
        QCOMPARE(safety().noteHelpShown(samples::moment(1)), StoreOutcome::Ok);
        QCOMPARE(safety().noteHelpShown(samples::moment(9)), StoreOutcome::Ok);
        QCOMPARE(safety().helpShown(), (std::vector<QDateTime>{samples::moment(1), samples::moment(9)}));
    }

    void theCardOutlivesARestart()
    {
        QCOMPARE(m_safety->save(written(), samples::moment(1)), StoreOutcome::Ok);
        QCOMPARE(m_safety->noteHelpShown(samples::moment(2)), StoreOutcome::Ok);
        open();
        QCOMPARE(m_safety->card(), written());
        QCOMPARE(m_safety->helpShown(), std::vector<QDateTime>{samples::moment(2)});
    }

    void whatWasErasedStandsInNoFile_data()
    {
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("the card") << true;
        QTest::newRow("a line of it") << false;
    }
    void whatWasErasedStandsInNoFile()
    {
        QFETCH(bool, isWhole);
        const QString secret = u"a line that nobody else is to read"_s;
        SafetyCard card = written();
        card.part(SafetyPart::Reasons) << secret;
        QCOMPARE(m_safety->save(card, samples::moment(1)), StoreOutcome::Ok);
        QCOMPARE(m_database->backUp(), StoreOutcome::Ok);
        const auto isAnywhere = [&] {
            const QString folder = m_dir->filePath(u"data"_s);
            const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
            return std::any_of(names.begin(), names.end(), [&](const QString &name) {
                QFile file(folder + u'/' + name);
                return file.open(QIODevice::ReadOnly) && file.readAll().contains(secret.toUtf8());
            });
        };
        QVERIFY(isAnywhere());
        QCOMPARE(isWhole ? m_safety->eraseCard() : m_safety->save(written(), samples::moment(2)), StoreOutcome::Ok);
        QCOMPARE(m_safety->card(), isWhole ? SafetyCard{} : written());
        QVERIFY(!isAnywhere());
        QVERIFY(m_database->backupMadeAt().isValid());
    }

private:
    [[nodiscard]] SafetyRepository &safety()
    {
        if (isInMemory())
            return *m_memory;
        return *m_safety;
    }
    void open()
    {
        cleanup();
        m_database = std::make_unique<Database>(m_dir->filePath(u"data"_s));
        const OpenOutcome outcome = m_database->open();
        QVERIFY(outcome == OpenOutcome::Upgraded || outcome == OpenOutcome::Current);
        m_safety = std::make_unique<SqliteSafetyRepository>(*m_database);
    }
    [[nodiscard]] static SafetyCard written()
    {
        SafetyCard card;
        card.trustedName = u"Ana"_s;
        card.trustedNumber = u"0151 2345678"_s;
        card.part(SafetyPart::Calm) = {u"A warm drink"_s, u"Music I know well"_s};
        card.part(SafetyPart::Places) = {u"The library"_s};
        return card;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteSafetyRepository> m_safety;
    std::unique_ptr<MemorySafety> m_memory;
};

QTEST_GUILESS_MAIN(SafetyRepositoryTest)
#include "tst_safetyrepository.moc"
