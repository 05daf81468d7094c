// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The program itself: its head, its weeks, the week or a day, what speaks against it, the chosen block and the limits. */
ScrollPage {
    id: root

    required property BuilderController builder
    property bool hasBack: true
    property bool hasWeek: false
    property bool isWide: false
    readonly property int day: root.hasWeek ? Math.max(1, root.builder.aimDay) : oneDay.count > 0 ? (oneDay.itemAt(0) as BuilderDay).day : 1

    signal backRequested
    signal nameRequested
    signal menuRequested
    signal assignRequested
    signal weeksRequested
    signal limitsRequested
    signal itemRequested
    signal aimed
    signal dragged(title: string, x: real, y: real)
    signal dropped(key: string, x: real, y: real)

    /** The day, the time of it and the place there at a point of the window; day 0: none. */
    function placeAt(x: real, y: real): vector3d {
        const shown = week.count > 0 ? week.itemAt(0) as BuilderWeek : null;
        return shown ? shown.placeAt(x, y) : Qt.vector3d(0, 0, 0);
    }

    /** Shows where something that is dragged would go. */
    function showDrop(place: vector3d): void {
        const shown = week.count > 0 ? week.itemAt(0) as BuilderWeek : null;
        if (shown)
            shown.dropAt = place;
    }

    onHeightChanged: {
        // What was just chosen stays in sight above its dose.
        const block = root.Window.activeFocusItem as BuilderBlock;
        if (block)
            root.contentY = Math.max(root.contentY, block.mapToItem(root.contentItem, 0, block.height + Theme.gapM).y - root.height);
    }

    BuilderHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        builder: root.builder
        room: root.width - 2 * root.side
        hasBack: root.hasBack
        isWide: root.isWide
        onBackRequested: root.backRequested()
        onNameRequested: root.nameRequested()
        onMenuRequested: root.menuRequested()
        onAssignRequested: root.assignRequested()
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        columns: root.hasWeek || root.isWide ? 2 : 1
        columnSpacing: Theme.gapM
        rowSpacing: 0

        ChipRow {
            Layout.fillWidth: true
            wraps: false

            Repeater {
                model: root.builder.phases
                delegate: Chip {
                    id: phase

                    required property int index
                    required property string title
                    required property bool isChosen

                    exclusive: true
                    checked: phase.isChosen
                    iconName: phase.isChosen ? "pencil-simple" : ""
                    text: phase.title
                    spokenName: phase.isChosen ? qsTr("Change %1").arg(phase.title) : phase.title
                    onClicked: {
                        if (phase.isChosen)
                            root.weeksRequested();
                        else
                            root.builder.showPhase(phase.index);
                    }
                }
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: 0

            LinkButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                visible: !Theme.hugeText // the menu has it then
                iconName: "copy"
                iconSize: 22
                text: qsTr("Copy week")
                onClicked: root.builder.copyWeek()
            }
            BuilderSteps {
                visible: root.isWide
                builder: root.builder
                onMenuRequested: root.menuRequested()
            }
        }
    }
    // One or none: Qt 6.4 gives no bound component to a Loader.
    Repeater {
        id: week

        model: root.hasWeek ? 1 : 0
        delegate: BuilderWeek {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            builder: root.builder
            onAimed: root.aimed()
            onDragged: (title, x, y) => root.dragged(title, x, y)
            onDropped: (key, x, y) => root.dropped(key, x, y)
        }
    }
    Repeater {
        id: oneDay

        model: root.hasWeek ? 0 : 1
        delegate: BuilderDay {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapS
            Layout.leftMargin: -root.side
            Layout.rightMargin: -root.side
            builder: root.builder
            sideMargin: root.side
            onAimed: root.aimed()
            onItemRequested: root.itemRequested()
        }
    }
    Repeater {
        model: root.builder.findings
        delegate: BuilderFinding {
            id: finding

            required property string key
            required title
            required detail
            required spokenName
            required value
            required otherValue

            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            onFixed: isOther => root.builder.fix(finding.key, isOther)
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        visible: text !== ""
        text: root.builder.moreFindings
        token: Theme.small
        color: Theme.ink2
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        visible: root.builder.isEmpty || (root.hasWeek && !root.builder.item.isOpen)
        text: root.builder.isEmpty ? qsTr("Press a plus in the week, then choose from the library.") : qsTr("Choose a block to set its dose.")
        color: Theme.ink2
    }
    BuilderLimits {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        Layout.bottomMargin: Theme.gapXl
        frame: root.builder.frame
        onClicked: root.limitsRequested()
    }
}
