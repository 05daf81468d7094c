// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPoint>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/**
 * The knowledge cards ("Worth knowing") as plain values: ids, facts and how sure they are come from the content
 * specification, section 6; words and pictures are our own. All texts are English source texts; the app translates them
 * when it shows them (translation context "Library").
 */
namespace evenpace {

/** The groups of the list, in its order. */
enum class CardGroup {
    About, ///< what this is
    Ways, ///< why and how
    Living, ///< living with it
    Safety
};
inline constexpr int kCardGroups = 4;

/** How sure the facts of a card are. */
enum class CardCertainty {
    Good,
    Moderate,
    Low,
    Debated, ///< experts do not agree
    Observed, ///< seen in people's days, not tried out
    Experience, ///< habit of clinics and therapists
    Guideline,
    NoStudies,
    OfThisApp ///< how the app is made: nothing to be proven
};

/** A page of the app that a card may lead to. */
enum class CardPage { Help, CheckIn, Pace, Programs };

/** One thing to do now. It may lead to one of three: an item or program of the library, another card, a page. */
struct CardAction
{
    QString text; ///< the thing to do, one sentence
    QString button; ///< "Make a flare plan"; empty where it leads nowhere
    QString item;
    QString card;
    std::optional<CardPage> page;
};

/**
 * One shape of a card's picture. Places are in units of the picture, which is 320 wide and 160 high where it is least:
 * x 0 in the middle, growing along the reading direction; y 0 on the level line, growing upward, 112 at the top and -48
 * at the bottom. A wider picture shows more sky at both sides. Colors are roles of the theme: "disc", "primarySoft".
 */
struct PictureShape
{
    enum class Kind {
        Disc, ///< a circle around `at`
        Box, ///< a rectangle around `at` with round corners: a band, a card, a pillow
        Line, ///< through `points`
        Area, ///< below a line through `points`, down to the level line
        Bars, ///< side by side from `at`, `values` high
        Figure, ///< the guide, its feet or seat at `at`
        Icon, ///< an icon of the app around `at`
        Level ///< the level line; where it is not among the shapes it is painted last
    };

    Kind kind = Kind::Disc;
    QPoint at;
    int radius = 0; ///< Disc
    QSize size; ///< Box. Bars: their distance and their width. Icon: the height. Figure: the height of the whole body
    int corner = 0; ///< Box
    std::vector<QPoint> points;
    std::vector<int> values;
    QString fill; ///< empty: not filled
    QString stroke; ///< empty: no line
    int width = 3; ///< of the line
    int opacity = 100; ///< percent
    bool isHalf = false; ///< Disc: only what is above the level line
    bool isSmooth = false; ///< Line, Area: a curve instead of corners
    bool isDotted = false;
    QString name; ///< Icon: its name. Figure: a movement of the library or a named pose of the figure
    int moment = 0; ///< Figure: percent of the way, 0 start pose, 100 end pose
    bool isFront = false; ///< Figure: seen from the front
    bool isBust = false; ///< Figure: head and shoulders, which rise from the level line
    QString behind; ///< Figure: what lies behind it, for its seams
};

struct CardPicture
{
    QString text; ///< the picture in one sentence, for those who do not see it
    QString sky; ///< role of what is above the level line
    QString ground;
    int focus = 0; ///< x of what a small tile shows
    std::vector<PictureShape> shapes; ///< the first is farthest away
};

/** Where a fact can be read by oneself. */
struct CardLink
{
    QString name;
    QString address; ///< https
};

struct Card
{
    QString id;
    CardGroup group = CardGroup::About;
    QString title;
    QString summary; ///< one line
    QStringList paragraphs; ///< 60-150 words together
    QStringList doctorWords; ///< the same in the words of doctors and their lists; never read aloud
    CardAction action;
    CardCertainty certainty = CardCertainty::Good;
    QString certaintyText; ///< one plain sentence
    QString source; ///< sections of the evidence document
    std::vector<CardLink> links;
    int reviewedYear = 0;
    int reviewedMonth = 0;
    QStringList words; ///< other words that people look for
    CardPicture picture;
};

/** What is read aloud of a card, in order: title, paragraphs, the thing to do, and how sure that is. */
[[nodiscard]] QStringList spokenTexts(const Card &card);

/** The card of that id, or nullptr. */
[[nodiscard]] const Card *cardOf(const std::vector<Card> &cards, const QString &id);

} // namespace evenpace
