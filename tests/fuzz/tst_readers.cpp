// SPDX-License-Identifier: Apache-2.0
#include "readers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace evenpace::fuzz;

/** Every reader on its seeds and on some thousand broken ones, without a fuzzer: fixed, so that it fails the same way
 * again. */
class ReadersTest : public QObject
{
    Q_OBJECT
private slots:
    void everyReaderAnswersItsSeeds_data();
    void everyReaderAnswersItsSeeds();
    void everyReaderAnswersBrokenSeeds_data();
    void everyReaderAnswersBrokenSeeds();
};

namespace {

void eachReader()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < readers().size(); ++i)
        QTest::newRow(readers()[i].name) << static_cast<int>(i);
}

QByteArray broken(QByteArray bytes, QRandomGenerator &random)
{
    for (int times = random.bounded(1, 4); times > 0 && !bytes.isEmpty(); --times) {
        const auto place = random.bounded(static_cast<int>(bytes.size()));
        switch (random.bounded(5)) {
        case 0:
            bytes[place] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes[place] = static_cast<char>(bytes[place] ^ 1 << random.bounded(8));
            break;
        case 2:
            bytes.truncate(place);
            break;
        case 3:
            bytes.remove(place, random.bounded(1, 9));
            break;
        default:
            bytes.insert(place, bytes.mid(random.bounded(static_cast<int>(bytes.size())), random.bounded(1, 30)));
        }
    }
    return bytes;
}

} // namespace

void ReadersTest::everyReaderAnswersItsSeeds_data()
{
    eachReader();
}

void ReadersTest::everyReaderAnswersItsSeeds()
{
    QFETCH(int, index);
    const Reader &reader = readers()[static_cast<size_t>(index)];
    const QList<QByteArray> seeds = reader.seeds();
    QVERIFY(!seeds.isEmpty());
    for (const QByteArray &seed : seeds) {
        QVERIFY(!seed.isEmpty());
        reader.read(seed);
    }
}

void ReadersTest::everyReaderAnswersBrokenSeeds_data()
{
    eachReader();
}

void ReadersTest::everyReaderAnswersBrokenSeeds()
{
    QFETCH(int, index);
    const Reader &reader = readers()[static_cast<size_t>(index)];
    QRandomGenerator random(7);
    for (const QByteArray &seed : reader.seeds()) {
        for (int i = 0; i < 300; ++i)
            reader.read(broken(seed, random));
    }
    reader.read({});
}

QTEST_GUILESS_MAIN(ReadersTest)
#include "tst_readers.moc"
