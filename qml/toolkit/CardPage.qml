// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One knowledge card: its picture, and below it or beside it what there is to know. */
T.Page {
    id: root

    required property CardsController cards
    required property SettingsController settings
    readonly property bool isShort: Theme.isShort(height)
    readonly property bool isWide: width >= 600 && (root.isShort || Theme.isExpanded(width))
    readonly property bool isMirrored: LayoutMirroring.enabled

    signal backRequested
    signal hardRequested
    signal itemRequested(id: string)
    signal programRequested(id: string)
    signal programsRequested
    signal helpRequested
    signal paceSettingsRequested
    signal morningRequested(day: string)

    function follow(): void {
        switch (root.cards.actionTarget) {
        case CardsController.Item:
            root.itemRequested(root.cards.actionId);
            break;
        case CardsController.Program:
            root.programRequested(root.cards.actionId);
            break;
        case CardsController.Card:
            root.cards.open(root.cards.actionId);
            break;
        case CardsController.Help:
            root.helpRequested();
            break;
        case CardsController.CheckIn:
            root.morningRequested("");
            break;
        case CardsController.Pace:
            root.paceSettingsRequested();
            break;
        case CardsController.Programs:
            root.programsRequested();
            break;
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: root.cards.title
    Component.onDestruction: root.cards.endReading()
    T.StackView.onDeactivating: root.cards.endReading()
    T.StackView.onActivated: offer.restart()
    background: Rectangle {
        color: Theme.ground
    }

    Item {
        id: frame

        anchors.fill: parent
    }
    Item {
        id: pictures

        // Upright it scrolls with the words.
        parent: root.isWide ? frame : scroll.contentItem
        x: root.isWide && root.isMirrored ? root.width - width : 0
        width: root.isWide ? Math.round(root.width * 0.44) : root.width
        height: root.isWide ? root.height : Math.min(root.height * 0.36, Math.max(190, width * 0.6))

        CardScene {
            anchors.fill: parent
            cards: root.cards
            cardId: root.cards.cardId
            theme: Theme
            world: Theme.world
            skin: root.settings.guideSkin
            hair: root.settings.guideHair
            isMirrored: root.isMirrored
            Accessible.role: Accessible.Graphic
            Accessible.name: root.cards.pictureText
        }
    }
    Flickable {
        id: scroll

        readonly property real begin: root.isWide ? bar.height : pictures.height + Theme.gapL

        x: root.isWide && !root.isMirrored ? pictures.width : 0
        width: root.width - (root.isWide ? pictures.width : 0)
        height: root.height
        contentHeight: scroll.begin + words.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollLine {}

        CardWords {
            id: words

            x: d.side
            y: scroll.begin
            width: scroll.width - 2 * d.side
            cards: root.cards
            onActionRequested: root.follow()
            onNextRequested: root.cards.openNext()
        }
    }
    CardBar {
        id: bar

        width: root.width
        inset: root.isWide ? pictures.width : 0
        title: root.cards.title
        isCovering: scroll.contentY > 4
        showsTitle: scroll.contentY > scroll.begin + words.titleEnd - height
        canRead: root.cards.canReadAloud
        reading: root.cards.reading
        onBackRequested: root.backRequested()
        onReadRequested: root.cards.readAloud()
        onStopRequested: root.cards.endReading()
        onHardRequested: root.hardRequested()
    }

    Timer {
        id: offer

        // The voice is looked up once the card stands there.
        interval: 120
        running: true
        onTriggered: root.cards.offerReading()
    }
    Connections {
        // Another card begins at its top.
        function onChanged(): void {
            scroll.contentY = 0;
            offer.restart();
        }

        target: root.cards
    }

    QtObject {
        id: d

        readonly property real side: Math.max(Theme.screenMargin(root.width), (scroll.width - 640) / 2)
    }
}
