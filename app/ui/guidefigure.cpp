// SPDX-License-Identifier: Apache-2.0
#include "ui/guidefigure.h"

#include "ui/wording.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

constexpr std::chrono::milliseconds kLeastFrame{30}; // 33 ms ticks must all get through
const Library *s_library = nullptr;

FigureTheme themeOf(const QString &world)
{
    if (world == "ember"_L1)
        return FigureTheme::Ember;
    return world == "dusk"_L1 ? FigureTheme::Dusk : FigureTheme::Day;
}

} // namespace

/** Where the figure moves: a small item, as the whole of an item is shown anew when a part of it changes. */
class GuideFigure::MovingBox : public QQuickPaintedItem
{
public:
    explicit MovingBox(GuideFigure &figure)
        : QQuickPaintedItem(&figure)
        , m_canvas(figure.m_canvas)
    {
    }
    void paint(QPainter *painter) override { m_canvas.paintBox(*painter); }

private:
    const FigureCanvas &m_canvas;
};

GuideFigure::GuideFigure(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, &GuideFigure::refresh);
    usePalette();
}

void GuideFigure::setLibrary(const Library *library)
{
    s_library = library;
}

const Library *GuideFigure::library()
{
    return s_library;
}

template<typename T>
void GuideFigure::set(T &member, const T &value, bool isScene)
{
    if (member == value)
        return;
    member = value;
    m_isSceneNew = m_isSceneNew || isScene;
    restyle();
    emit changed();
}

void GuideFigure::setMovementId(const QString &id)
{
    set(m_movementId, id, true);
}

void GuideFigure::setPoseName(const QString &name)
{
    set(m_poseName, name, true);
}

void GuideFigure::setBlend(double blend)
{
    if (m_blend == blend)
        return;
    m_blend = blend;
    refresh();
    emit changed();
}

void GuideFigure::setReach(double reach)
{
    set(m_reach, reach, true);
}

void GuideFigure::setBreath(double breath)
{
    if (m_breath == breath)
        return;
    m_breath = breath;
    refresh();
    emit changed();
}

void GuideFigure::setIsLeftSide(bool left)
{
    set(m_isLeftSide, left, true);
}

void GuideFigure::setIsFrontView(bool front)
{
    set(m_isFrontView, front, true);
}

void GuideFigure::setShowsGhost(bool shows)
{
    set(m_style.showGhost, shows, false);
}

void GuideFigure::setShowsArrow(bool shows)
{
    set(m_style.showArrow, shows, false);
}

void GuideFigure::setShowsRegion(bool shows)
{
    set(m_style.showRegion, shows, false);
}

void GuideFigure::setShowsProps(bool shows)
{
    set(m_style.showProps, shows, false);
}

void GuideFigure::setFloorInset(double inset)
{
    set(m_floorInset, inset, false);
}

void GuideFigure::setIsWhole(bool whole)
{
    set(m_style.framing, whole ? std::optional(Framing::Full) : std::nullopt, false);
}

void GuideFigure::setWorld(const QString &world)
{
    if (m_world == world)
        return;
    m_world = world;
    usePalette();
    emit changed();
}

void GuideFigure::setBehind(const QColor &color)
{
    if (m_behind == color)
        return;
    m_behind = color;
    usePalette();
    emit changed();
}

void GuideFigure::setSkin(int skin)
{
    if (m_skin == skin)
        return;
    m_skin = std::clamp(skin, 0, 3);
    usePalette();
    emit changed();
}

void GuideFigure::setHair(int hair)
{
    if (m_hair == hair)
        return;
    m_hair = std::clamp(hair, 0, 1);
    usePalette();
    emit changed();
}

QString GuideFigure::description() const
{
    const Movement *const movement = s_library ? s_library->movement(m_movementId) : nullptr;
    return movement ? wording::libraryText(movement->figureText) : QString();
}

void GuideFigure::paint(QPainter *painter)
{
    m_canvas.paintAround(*painter);
}

void GuideFigure::usePalette()
{
    m_style.palette = FigurePalette::of(themeOf(m_world), static_cast<SkinTone>(m_skin), static_cast<HairTone>(m_hair));
    if (m_behind.isValid())
        m_style.palette.seam = m_behind;
    restyle();
}

void GuideFigure::restyle()
{
    m_isStyleNew = true;
    polish();
    update();
}

void GuideFigure::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        restyle();
}

void GuideFigure::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickPaintedItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        restyle();
}

void GuideFigure::buildScene()
{
    m_isSceneNew = false;
    const Movement *const movement = s_library ? s_library->movement(m_movementId) : nullptr;
    if (!movement) {
        m_figure = m_poseName.isEmpty() ? std::optional<Figure>() : Figure::named(m_poseName);
        return;
    }
    FigureScene scene = FigureScene::of(*movement, m_isFrontView ? Camera::Front : Camera::Side);
    scene.activeSide = m_isLeftSide ? BodySide::Left : BodySide::Right;
    scene.range = std::clamp(m_reach, 0.0, 1.0);
    m_figure.emplace(scene);
}

void GuideFigure::refresh()
{
    if (m_isStyleNew)
        return; // shown with the rest of what is new
    // Changes within one frame of each other are shown together; the last one is never lost.
    if (m_sinceFrame.isValid() && std::chrono::milliseconds(m_sinceFrame.elapsed()) < kLeastFrame) {
        if (!m_late.isActive())
            m_late.start(kLeastFrame);
        return;
    }
    m_sinceFrame.start();
    const FigureCanvas::Change change = show();
    if (change == FigureCanvas::Change::All)
        update();
    if (m_box && change != FigureCanvas::Change::None)
        m_box->update();
}

FigureCanvas::Change GuideFigure::show()
{
    if (!m_figure)
        return FigureCanvas::Change::None;
    m_figure->setBreath(m_breath);
    const FigureCanvas::Change change = m_canvas.show(*m_figure, m_blend);
    placeBox();
    return change;
}

void GuideFigure::placeBox()
{
    const QRect box = m_canvas.box();
    if (!m_box && box.isEmpty())
        return;
    if (!m_box)
        m_box = new MovingBox(*this);
    m_box->setPosition(box.topLeft());
    m_box->setSize(box.size());
}

// Everything new is put together once for a frame. What changes in here would ask for another frame; so the items have
// been asked to update before.
void GuideFigure::updatePolish()
{
    if (!m_isStyleNew)
        return;
    m_isStyleNew = false;
    if (m_isSceneNew)
        buildScene();
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    m_canvas.begin(m_style, QRectF(0, 0, width(), height() - m_floorInset), size(), ratio);
    placeBox();
    (void)show();
}
