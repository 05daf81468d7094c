// SPDX-License-Identifier: Apache-2.0
#include "domain/cardloader.h"

#include "domain/libraryfields.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <utility>

namespace evenpace {

using namespace Qt::StringLiterals;
using namespace reading;

namespace {

constexpr qsizetype kLongestTitle = 40;
constexpr qsizetype kLongestSummary = 70;
constexpr int kFarthest = 400; // of a place in a picture, in its units

constexpr Names<CardGroup, kCardGroups> kGroups{{{"about"_L1, CardGroup::About},
                                                 {"ways"_L1, CardGroup::Ways},
                                                 {"living"_L1, CardGroup::Living},
                                                 {"safety"_L1, CardGroup::Safety}}};
constexpr Names<CardCertainty, 9> kCertainties{{{"good"_L1, CardCertainty::Good},
                                                {"moderate"_L1, CardCertainty::Moderate},
                                                {"low"_L1, CardCertainty::Low},
                                                {"debated"_L1, CardCertainty::Debated},
                                                {"observed"_L1, CardCertainty::Observed},
                                                {"experience"_L1, CardCertainty::Experience},
                                                {"guideline"_L1, CardCertainty::Guideline},
                                                {"no_studies"_L1, CardCertainty::NoStudies},
                                                {"of_this_app"_L1, CardCertainty::OfThisApp}}};
constexpr Names<CardPage, 4> kPages{{{"help"_L1, CardPage::Help},
                                     {"check_in"_L1, CardPage::CheckIn},
                                     {"pace"_L1, CardPage::Pace},
                                     {"programs"_L1, CardPage::Programs}}};
constexpr Names<PictureShape::Kind, 8> kShapes{{{"disc"_L1, PictureShape::Kind::Disc},
                                                {"box"_L1, PictureShape::Kind::Box},
                                                {"line"_L1, PictureShape::Kind::Line},
                                                {"area"_L1, PictureShape::Kind::Area},
                                                {"bars"_L1, PictureShape::Kind::Bars},
                                                {"figure"_L1, PictureShape::Kind::Figure},
                                                {"icon"_L1, PictureShape::Kind::Icon},
                                                {"level"_L1, PictureShape::Kind::Level}}};
constexpr std::array kRoles{"sky"_L1,      "ground"_L1,      "surface"_L1, "surfaceAlt"_L1, "ink"_L1,
                            "ink2"_L1,     "hair"_L1,        "outline"_L1, "primary"_L1,    "primarySoft"_L1,
                            "glow"_L1,     "glowSoft"_L1,    "disc"_L1,    "rest"_L1,       "restSoft"_L1,
                            "restDisc"_L1, "restProp"_L1,    "care"_L1,    "careSoft"_L1,   "stop"_L1,
                            "stopSoft"_L1, "ok"_L1,          "okSoft"_L1,  "dOver"_L1,      "dBand"_L1,
                            "flareSky"_L1, "flareGround"_L1, "glowInk"_L1, "dSleep"_L1,     "dFatigue"_L1};

bool isCardId(const QString &id)
{
    static const QRegularExpression form(u"^edu-[a-z0-9]+(-[a-z0-9]+)*$"_s);
    return id.size() <= 60 && form.match(id).hasMatch();
}

QPoint pointIn(Fields &fields, const QJsonValue &given, QLatin1StringView name)
{
    const QJsonArray pair = given.toArray();
    if (!given.isArray() || pair.size() != 2) {
        fields.error(u"needs pairs of numbers in “%1”"_s.arg(name));
        return {};
    }
    return {fields.wholeIn(pair.at(0), name, -kFarthest, kFarthest),
            fields.wholeIn(pair.at(1), name, -kFarthest, kFarthest)};
}

QPoint place(Fields &fields, QLatin1StringView name)
{
    const QJsonValue given = fields.value(name);
    return fields.has(name) ? pointIn(fields, given, name) : QPoint();
}

int optionalWhole(Fields &fields, QLatin1StringView name, int low, int high, int otherwise)
{
    return fields.knows(name) ? fields.whole(name, low, high) : otherwise;
}

bool optionalTruth(Fields &fields, QLatin1StringView name)
{
    return fields.knows(name) && fields.truth(name);
}

QString optionalRole(Fields &fields, QLatin1StringView name, const QString &otherwise = {})
{
    return fields.knows(name) ? fields.word(name, kRoles) : otherwise;
}

std::vector<QPoint> readPoints(Fields &fields)
{
    std::vector<QPoint> points;
    for (const QJsonValue &point : fields.array("points"_L1, 2))
        points.push_back(pointIn(fields, point, "points"_L1));
    return points;
}

/** Color, line and how much of what is behind shines through. */
void readPaint(Fields &fields, PictureShape &shape)
{
    shape.fill = optionalRole(fields, "fill"_L1);
    shape.stroke = optionalRole(fields, "stroke"_L1);
    shape.width = optionalWhole(fields, "width"_L1, 1, 20, shape.width);
    shape.opacity = optionalWhole(fields, "opacity_percent"_L1, 5, 100, shape.opacity);
    shape.isDotted = optionalTruth(fields, "dotted"_L1);
    if (shape.fill.isEmpty() && shape.stroke.isEmpty())
        fields.error(u"has neither “fill” nor “stroke”"_s);
}

void readFigure(Fields &fields, PictureShape &shape)
{
    shape.at = place(fields, "at"_L1);
    shape.size = {0, fields.whole("height"_L1, 20, 400)};
    shape.name = fields.text("pose"_L1);
    shape.moment = optionalWhole(fields, "moment_percent"_L1, 0, 200, 0);
    shape.isFront = optionalTruth(fields, "front"_L1);
    shape.isBust = optionalTruth(fields, "bust"_L1);
    shape.behind = optionalRole(fields, "behind"_L1, u"sky"_s);
}

PictureShape readShape(const QJsonObject &object, Report &report, const QString &where)
{
    Fields fields(object, report, where);
    PictureShape shape;
    const size_t before = report.count();
    shape.kind = fields.named("kind"_L1, kShapes);
    if (report.count() > before || !fields.has("kind"_L1))
        return shape; // Of an unknown kind nothing else can be said.
    switch (shape.kind) {
    case PictureShape::Kind::Disc:
        shape.at = place(fields, "at"_L1);
        shape.radius = fields.whole("radius"_L1, 1, kFarthest);
        shape.isHalf = optionalTruth(fields, "half"_L1);
        readPaint(fields, shape);
        break;
    case PictureShape::Kind::Box: {
        shape.at = place(fields, "at"_L1);
        const QPoint size = place(fields, "size"_L1);
        shape.size = {size.x(), size.y()};
        if (fields.has("size"_L1) && (size.x() < 1 || size.y() < 1))
            fields.error(u"has a “size” of nothing"_s);
        shape.corner = optionalWhole(fields, "corner"_L1, 0, 200, 0);
        readPaint(fields, shape);
        break;
    }
    case PictureShape::Kind::Line:
    case PictureShape::Kind::Area:
        shape.points = readPoints(fields);
        shape.isSmooth = optionalTruth(fields, "smooth"_L1);
        readPaint(fields, shape);
        break;
    case PictureShape::Kind::Bars:
        shape.at = place(fields, "at"_L1);
        shape.size = {fields.whole("step"_L1, 2, 200), fields.whole("thick"_L1, 1, 200)};
        for (const QJsonValue &value : fields.array("values"_L1, 1))
            shape.values.push_back(fields.wholeIn(value, "values"_L1, 1, 200));
        readPaint(fields, shape);
        break;
    case PictureShape::Kind::Figure:
        readFigure(fields, shape);
        break;
    case PictureShape::Kind::Icon:
        shape.at = place(fields, "at"_L1);
        shape.size = {0, fields.whole("height"_L1, 8, 200)};
        shape.name = fields.text("name"_L1);
        shape.fill = fields.word("fill"_L1, kRoles);
        shape.opacity = optionalWhole(fields, "opacity_percent"_L1, 5, 100, shape.opacity);
        break;
    case PictureShape::Kind::Level:
        break;
    }
    fields.finish();
    return shape;
}

CardPicture readPicture(const QJsonObject &object, Report &report)
{
    Fields fields(object, report, u"picture"_s);
    CardPicture picture;
    picture.text = fields.text("text"_L1);
    picture.sky = optionalRole(fields, "sky"_L1, u"sky"_s);
    picture.ground = optionalRole(fields, "ground"_L1, u"ground"_s);
    picture.focus = optionalWhole(fields, "focus"_L1, -120, 120, 0);
    int number = 0;
    for (const QJsonObject &shape : fields.objects("shapes"_L1, 1))
        picture.shapes.push_back(readShape(shape, report, fields.inside(u"shape %1"_s.arg(++number))));
    fields.finish();
    return picture;
}

CardAction readAction(const QJsonObject &object, Report &report)
{
    Fields fields(object, report, u"action"_s);
    CardAction action;
    action.text = fields.text("text"_L1);
    action.item = fields.optionalText("item"_L1);
    action.card = fields.optionalText("card"_L1);
    if (fields.knows("page"_L1))
        action.page = fields.named("page"_L1, kPages);
    const int ways = (action.item.isEmpty() ? 0 : 1) + (action.card.isEmpty() ? 0 : 1) + (action.page ? 1 : 0);
    if (ways > 1)
        fields.error(u"leads to more than one place"_s);
    if (ways > 0)
        action.button = fields.text("button"_L1, kLongestTitle);
    fields.finish();
    return action;
}

void readCertainty(const QJsonObject &object, Report &report, Card &card)
{
    Fields fields(object, report, u"certainty"_s);
    card.certainty = fields.named("level"_L1, kCertainties);
    card.certaintyText = fields.text("text"_L1);
    fields.finish();
}

void readReviewed(Fields &fields, Card &card)
{
    static const QRegularExpression form(u"^(20\\d\\d)-(0[1-9]|1[0-2])$"_s);
    const QString given = fields.text("reviewed"_L1);
    const auto match = form.match(given);
    if (!given.isEmpty() && !match.hasMatch())
        fields.error(u"needs a year and a month in “reviewed”, such as 2026-11"_s);
    card.reviewedYear = match.captured(1).toInt();
    card.reviewedMonth = match.captured(2).toInt();
}

std::vector<CardLink> readLinks(Fields &fields, Report &report)
{
    std::vector<CardLink> links;
    if (!fields.knows("links"_L1))
        return links;
    for (const QJsonObject &object : fields.objects("links"_L1, 1)) {
        Fields link(object, report, u"links"_s);
        links.push_back({link.text("name"_L1), link.text("address"_L1)});
        if (!links.back().address.startsWith(u"https://"_s))
            link.error(u"needs an address that begins with https"_s);
        link.finish();
    }
    return links;
}

Card readCard(const QJsonObject &object, Report &report)
{
    Fields fields(object, report);
    Card card;
    card.id = fields.text("id"_L1);
    card.group = fields.named("group"_L1, kGroups);
    card.title = fields.text("title"_L1, kLongestTitle);
    card.summary = fields.text("summary"_L1, kLongestSummary);
    card.paragraphs = fields.texts("paragraphs"_L1, 1);
    card.doctorWords = fields.optionalTexts("doctor_words"_L1);
    if (const std::optional<QJsonObject> action = fields.object("action"_L1))
        card.action = readAction(*action, report);
    if (const std::optional<QJsonObject> certainty = fields.object("certainty"_L1))
        readCertainty(*certainty, report, card);
    card.source = fields.text("source"_L1);
    card.links = readLinks(fields, report);
    readReviewed(fields, card);
    card.words = fields.texts("words"_L1, 1);
    if (const std::optional<QJsonObject> picture = fields.object("picture"_L1))
        card.picture = readPicture(*picture, report);
    fields.finish();
    return card;
}

/** Reads all cards that can be read, each with its place in the file's list of ids. */
std::vector<Card> readAll(const QJsonArray &items, Report &report, std::set<QString> &ids)
{
    std::vector<Card> cards;
    for (qsizetype index = 0; index < items.size(); ++index) {
        const QJsonObject object = items.at(index).toObject();
        const QString id = object.value("id"_L1).toString();
        report.begin(id.isEmpty() ? u"card %1"_s.arg(index + 1) : id);
        const size_t before = report.count();
        if (!items.at(index).isObject()) {
            report.item(u"is not an object."_s);
            continue;
        }
        Card card = readCard(object, report);
        if (!id.isEmpty() && !isCardId(id))
            report.item(u"has an id that is not “edu-” with small letters, digits and hyphens."_s);
        if (!id.isEmpty() && !ids.insert(id).second)
            report.item(u"is used a second time."_s);
        if (report.count() == before)
            cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace

QStringList spokenTexts(const Card &card)
{
    return QStringList{card.title} + card.paragraphs + QStringList{card.action.text, card.certaintyText};
}

const Card *cardOf(const std::vector<Card> &cards, const QString &id)
{
    const auto found = std::find_if(cards.begin(), cards.end(), [&](const Card &card) { return card.id == id; });
    return found == cards.end() ? nullptr : &*found;
}

CardResult loadCards(const LibraryFile &file, const std::function<bool(const QString &)> &isItem)
{
    CardResult result;
    Report report(file.name, result.errors);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        report.whole(u"is not valid JSON near byte %1."_s.arg(problem.offset));
        return result;
    }
    const QJsonObject object = document.object();
    if (object.size() != 1 || !object.value("cards"_L1).isArray()) {
        report.whole(u"must hold exactly one list: cards."_s);
        return result;
    }
    std::set<QString> ids;
    result.cards = readAll(object.value("cards"_L1).toArray(), report, ids);
    // What an action leads to has to be there; a card that has an error of its own is told of once.
    const auto leadsNowhere = [&](const Card &card) {
        report.begin(card.id);
        const QString &item = card.action.item;
        const QString &other = card.action.card;
        if (!item.isEmpty() && !isItem(item))
            report.item(u"leads to “%1”, which is not in the library."_s.arg(item));
        else if (other == card.id)
            report.item(u"leads to itself."_s);
        else if (!other.isEmpty() && ids.count(other) == 0)
            report.item(u"leads to “%1”, which is not a card."_s.arg(other));
        else
            return false;
        return true;
    };
    result.cards.erase(std::remove_if(result.cards.begin(), result.cards.end(), leadsNowhere), result.cards.end());
    return result;
}

} // namespace evenpace
