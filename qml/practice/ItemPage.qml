// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One movement, breath, script or thinking exercise: how it looks, how it is done, and the way to do it now. */
T.Page {
    id: root

    required property ItemController item
    required property SettingsController settings
    /** What there is of a thinking exercise; null for anything else. */
    property MindRecordController records: null
    /** Nothing is begun or added to a day: for therapists. */
    property bool isLookingOnly: false
    readonly property bool isShort: Theme.isShort(height)
    readonly property bool isWide: width >= 600 && (root.isShort || Theme.isExpanded(width))
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property bool isBreath: root.item.kind === ItemController.Breath
    /** Seen by somebody: the page lies on top, without a sheet over it, and the app is on screen. */
    readonly property bool isShown: (T.StackView.view === null || T.StackView.status === T.StackView.Active) && Application.state !== Qt.ApplicationHidden && Application.state !== Qt.ApplicationSuspended && !sheets.isOpen

    signal backRequested
    signal hardRequested
    signal helpRequested
    signal safetyRequested
    signal cardRequested(id: string)
    signal recordRequested(id: string)
    /** A pattern of one's own, by its id; empty: a new one. */
    signal patternRequested(key: string)

    function showPatterns(): void {
        root.item.showPatterns();
        sheets.openPatterns();
    }

    function openInstead(): void {
        const id = root.item.insteadId;
        root.item.open(id);
        root.records.show(id);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: root.item.spokenSummary
    background: Rectangle {
        color: Theme.ground
    }
    Component.onDestruction: root.item.stopReading()

    Item {
        id: frame

        anchors.fill: parent
    }
    Item {
        id: pictures

        readonly property real wanted: root.isBreath ? 264 : 246

        // Upright it scrolls with the words.
        parent: root.isWide ? frame : scroll.contentItem
        x: root.isWide && root.isMirrored ? root.width - width : 0
        width: root.isWide ? Math.round(root.width * (root.isShort ? 0.44 : 0.48)) : root.width
        height: root.isWide ? root.height : Math.min(wanted, Math.max(190, root.height * 0.36))

        Rectangle {
            anchors.fill: parent
            color: Theme.ground
        }
        MovementScene {
            width: parent.width
            height: root.isWide ? Math.round(parent.height * (root.isShort ? 0.86 : 0.8)) : parent.height
            visible: !root.isBreath
            item: root.item
            skin: root.settings.guideSkin
            hair: root.settings.guideHair
            isShown: root.isShown && visible
        }
        BreathScene {
            anchors.fill: parent
            visible: root.isBreath
            phaseSeconds: root.item.phaseSeconds
            phaseLevels: root.item.phaseLevels
            isShown: root.isShown && visible
        }
    }
    Flickable {
        id: scroll

        readonly property real begin: root.isWide ? bar.height : pictures.height + Theme.gapM

        x: root.isWide && !root.isMirrored ? pictures.width : 0
        width: root.width - (root.isWide ? pictures.width : 0)
        height: root.height - (dock.visible ? dock.height : 0)
        contentHeight: scroll.begin + words.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollLine {}

        ItemWords {
            id: words

            x: d.side
            y: scroll.begin
            width: scroll.width - 2 * d.side
            item: root.item
            settings: root.settings
            records: root.records
            onRecordRequested: root.recordRequested(root.item.itemId)
            onPatternsRequested: root.showPatterns()
            onEditRequested: root.patternRequested(root.item.itemId)
            onCardRequested: id => root.cardRequested(id)
            onLockActionRequested: {
                if (root.item.lock === ItemController.Instead)
                    root.openInstead();
                else if (root.item.lock === ItemController.Condition)
                    root.safetyRequested();
                else
                    root.helpRequested();
            }
        }
    }
    ItemBar {
        id: bar

        width: root.width
        inset: root.isWide ? pictures.width : 0
        title: root.item.title
        isCovering: scroll.contentY > 4
        showsTitle: scroll.contentY > scroll.begin + words.titleEnd - height
        isFavorite: root.item.isFavorite
        canRead: root.settings.soundMode === SettingsController.Voice && root.item.steps.length > 0 && root.item.kind !== ItemController.Mind
        onBackRequested: root.backRequested()
        onHardRequested: root.hardRequested()
        onFavoriteToggled: root.item.setFavorite(!root.item.isFavorite)
        onReadRequested: root.item.readAloud()
    }
    ItemDock {
        id: dock

        x: scroll.x
        y: root.height - height
        width: scroll.width
        visible: !root.isLookingOnly
        sideMargin: d.side
        item: root.item
        isShort: root.isShort
    }
    ItemSheets {
        id: sheets

        x: scroll.x
        y: dock.y - height
        width: scroll.width
        item: root.item
        onPatternRequested: key => root.patternRequested(key)
    }
    Connections {
        function onOpened(): void {
            root.item.stopReading();
        }

        target: root.item
    }

    QtObject {
        id: d

        readonly property real side: Math.max(Theme.screenMargin(root.width), (scroll.width - 640) / 2)
    }
}
