// SPDX-License-Identifier: Apache-2.0
#include "builtinlibrary.h"
#include "domain/cardloader.h"
#include "ui/cardpainter.h"

#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kPage{360, 216};
constexpr QSize kTile{84, 72};
const std::vector<QString> kWorlds{u"day"_s, u"dusk"_s, u"ember"_s};

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

/**
 * The pictures of the knowledge cards: each is painted in each theme, in its own colors, mirrored, as a page and as a
 * tile. With EVENPACE_SHOTS set to a folder, sheets of all of them are kept there, to be looked at.
 */
class CardPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyPictureIsItsOwnInEveryTheme();
    void aMirroredPictureIsTheOtherWayRound();
    void everyShapeCanBeSeen();
    void aWidePictureHasMoreSkyAndTheSameShapes();
    void allAreOnASheet();

private:
    [[nodiscard]] CardStyle style(size_t world) const;
    [[nodiscard]] QImage paint(const CardPicture &picture, const CardStyle &style, QSize size, double ratio = 1) const;

    Library m_library;
    QJsonObject m_colors;
    std::vector<Card> m_cards;
};

void CardPicturesTest::initTestCase()
{
    m_library = loadBuiltInLibrary().library;
    m_colors = readJson(QStringLiteral(EVENPACE_TEST_DATA "/tokens.json"))["color"_L1].toObject();
    QFile file(QStringLiteral(EVENPACE_SOURCE_DIR) + u"/assets/library/cards.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_cards = loadCards({u"cards.json"_s, file.readAll()}, [](const QString &) { return true; }).cards;
    QCOMPARE(m_cards.size(), 26u);
}

CardStyle CardPicturesTest::style(size_t world) const
{
    CardStyle style;
    const QJsonObject roles = m_colors[kWorlds[world]].toObject();
    style.color = [roles](const QString &role) {
        const QColor color(roles[role].toString());
        if (!color.isValid())
            qWarning().noquote() << "no color has the role" << role;
        return color;
    };
    style.theme = static_cast<FigureTheme>(world);
    style.library = &m_library;
    return style;
}

QImage CardPicturesTest::paint(const CardPicture &picture, const CardStyle &style, QSize size, double ratio) const
{
    CardStyle own = style;
    own.isTile = size == kTile;
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintCardPicture(painter, picture, own, QRectF(QPointF(), size));
    return image;
}

void CardPicturesTest::everyPictureIsItsOwnInEveryTheme()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    std::set<QByteArray> seen;
    for (const Card &card : m_cards) {
        for (size_t world = 0; world < kWorlds.size(); ++world) {
            for (const QSize size : {kPage, kTile}) {
                const QImage image = paint(card.picture, style(world), size);
                QVERIFY2(image == paint(card.picture, style(world), size), qUtf8Printable(card.id));
                const QByteArray bytes(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
                QVERIFY2(seen.insert(bytes).second, qUtf8Printable(card.id));
                QVERIFY2(qAlpha(image.pixel(0, 0)) == 255, qUtf8Printable(card.id));
            }
        }
    }
}

void CardPicturesTest::aMirroredPictureIsTheOtherWayRound()
{
    CardStyle mirrored = style(0);
    mirrored.isMirrored = true;
    for (const Card &card : m_cards) {
        const QImage plain = paint(card.picture, style(0), kPage);
        const QImage other = paint(card.picture, mirrored, kPage).mirrored(true, false);
        // To a shade: edges fall on other parts of a pixel.
        int apart = 0;
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x)
                apart += std::abs(qGreen(plain.pixel(x, y)) - qGreen(other.pixel(x, y))) > 60 ? 1 : 0;
        }
        QVERIFY2(apart * 100 < plain.width() * plain.height(), qUtf8Printable(card.id));
    }
}

void CardPicturesTest::everyShapeCanBeSeen()
{
    for (const Card &card : m_cards) {
        for (size_t i = 0; i < card.picture.shapes.size(); ++i) {
            CardPicture without = card.picture;
            without.shapes.erase(without.shapes.begin() + static_cast<std::ptrdiff_t>(i));
            const bool isLevel = card.picture.shapes[i].kind == PictureShape::Kind::Level;
            QVERIFY2(isLevel || paint(without, style(0), kPage) != paint(card.picture, style(0), kPage),
                     qUtf8Printable(u"%1 shape %2"_s.arg(card.id).arg(i + 1)));
        }
    }
}

void CardPicturesTest::aWidePictureHasMoreSkyAndTheSameShapes()
{
    const CardPicture &picture = cardOf(m_cards, u"edu-word-inomyalgia"_s)->picture;
    const QImage narrow = paint(picture, style(0), {320, 160});
    const QImage wide = paint(picture, style(0), {640, 160});
    QCOMPARE(wide.copy(160, 0, 320, 160), narrow);
}

void CardPicturesTest::allAreOnASheet()
{
    constexpr int kColumns = 4;
    constexpr int kGap = 8;
    const QString folder = qEnvironmentVariable("EVENPACE_SHOTS");
    for (size_t world = 0; world < kWorlds.size() && !folder.isEmpty(); ++world) {
        const int rows = (static_cast<int>(m_cards.size()) + kColumns - 1) / kColumns;
        const QSize cell(kPage.width() + kTile.width() + 2 * kGap, kPage.height() + kGap);
        QImage sheet(cell.width() * kColumns, cell.height() * rows, QImage::Format_RGB32);
        sheet.fill(style(world).color(u"ground"_s));
        QPainter painter(&sheet);
        for (size_t i = 0; i < m_cards.size(); ++i) {
            const QPoint corner(static_cast<int>(i) % kColumns * cell.width(),
                                static_cast<int>(i) / kColumns * cell.height());
            painter.drawImage(corner, paint(m_cards[i].picture, style(world), kPage));
            painter.drawImage(corner + QPoint(kPage.width() + kGap, 0), paint(m_cards[i].picture, style(world), kTile));
        }
        painter.end();
        QVERIFY(sheet.save(u"%1/cards-%2.png"_s.arg(folder, kWorlds[world])));
    }
}

QTEST_MAIN(CardPicturesTest)
#include "tst_cardpictures.moc"
