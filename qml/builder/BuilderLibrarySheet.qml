// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The library where it has no room beside the week. It stays open for several items. */
Sheet {
    id: root

    required property BuilderController builder
    property int skin: 2
    property int hair: 0
    /** What a choice is for instead of the week; empty: the week. */
    property string purpose: ""
    readonly property bool isShort: root.parent !== null && Theme.isShort(root.parent.height)

    signal chosen(key: string)
    signal filterRequested

    title: root.isShort ? "" : root.purpose !== "" ? root.purpose : root.builder.hasAim ? qsTr("Add to %1").arg(root.builder.aimText) : qsTr("Add to the week")

    BuilderLibrary {
        Layout.fillWidth: true
        // All that the grip, the title and the button leave.
        Layout.preferredHeight: Math.max(220, (root.parent ? root.parent.height * 0.92 : 600) - (root.isShort ? 98 : 210))
        isFlat: root.isShort
        builder: root.builder
        skin: root.skin
        hair: root.hair
        canDrag: false
        onAddRequested: key => root.chosen(key)
        onFilterRequested: root.filterRequested()
    }

    footer: PrimaryButton {
        Layout.fillWidth: true
        Layout.preferredHeight: visible ? implicitHeight : 0
        visible: !root.isShort
        text: qsTr("Done")
        onClicked: root.close()
    }
}
